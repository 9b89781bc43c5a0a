import type { QuoteRow } from '../report/report.ts';
import { useReading } from './context.tsx';
import { Fold, Section } from './fold.tsx';
import { GoTo } from './go-to.tsx';
import { Sources } from './sources.tsx';
import { targetKey } from './target.ts';

/** What was said in public: quoted here, or left out. */
export function Quotes() {
	const { report, translator } = useReading();
	const { say, number } = translator;
	const here = report.quotes.filter(({ mention }) => mention);
	const absent = report.quotes.filter(({ mention }) => !mention);
	if (report.quotes.length === 0) return null;
	return (
		<Section
			id="quotes"
			title={say('quotes.title')}
			count={say('count.of', { stated: here.length, count: report.quotes.length })}
		>
			<ul class="plain">{here.map(drawQuote)}</ul>
			{absent.length > 0 && (
				<Fold id="quotes-absent" label={`${say('quotes.absent')} (${number(absent.length)})`}>
					<ul class="plain">{absent.map(drawQuote)}</ul>
				</Fold>
			)}
		</Section>
	);
}

const drawQuote = (row: QuoteRow) => <Quote key={row.quotation.id} row={row} />;

/** A quotation, and how much of it stands in this article. */
export function Quote({ row: { quotation, mention } }: { row: QuoteRow }) {
	const { translator } = useReading();
	const { speaker, date, occasion, text, language, sources } = quotation;
	const target = { kind: 'quote', id: quotation.id } as const;
	const key = targetKey(target);
	return (
		<li class="quote" data-quote={quotation.id}>
			<blockquote id={`sl-${key}-text`} lang={language} dir="auto">
				{text}
			</blockquote>
			<p class="soft">
				{translator.row([speaker, translator.date(date, 'short'), ...(occasion ? [occasion] : [])])}
			</p>
			<div class="under">
				{mention && <GoTo target={target}>{translator.say(`quotes.${mention.how}`)}</GoTo>}
				<Sources id={key} ids={sources} quotation={quotation} />
			</div>
		</li>
	);
}
