import type { CoverageCard } from '../coverage/choose.ts';
import { atQuotation } from '../coverage/links.ts';
import type { Coverage } from '../dossier/dossier.ts';
import type { Words } from '../locale/sidebar-words.ts';
import type { ListedCard, ListedCoverage } from '../report/report.ts';
import { DossierText, useReading } from './context.tsx';
import { Fold } from './fold.tsx';
import { OutwardIcon } from './icons.tsx';
import { Archived, Outward } from './sources.tsx';
import { orderValues } from './whose-text.tsx';

/** The account to read next: whose it is, what it adds, and why it was chosen. */
export function OtherCoverage() {
	const { report, translator } = useReading();
	const { other } = report.coverage;
	return (
		<section class="other" data-section="other" aria-labelledby="sl-other-title">
			<h3 id="sl-other-title">{translator.say('other.title')}</h3>
			{other ? <Card card={other} /> : <p class="soft">{translator.say('other.none')}</p>}
		</section>
	);
}

/** One of the other accounts in a line or two. */
export function Account({ card: { coverage } }: { card: ListedCard }) {
	const { translator } = useReading();
	return (
		<li>
			<Outward href={coverage.url} class="account">
				<Headline coverage={coverage} />
			</Outward>
			<p class="soft">
				{translator.row([coverage.outlet, ...facts(coverage, translator)])}{' '}
				<Archived href={coverage.url} day={coverage.published} of={coverage.outlet} />
			</p>
		</li>
	);
}

function Card({ card }: { card: CoverageCard }) {
	const { coverage, reasons, sameText, shared } = card;
	const { translator } = useReading();
	const { say, find, list } = translator;
	const whose = whoseText(coverage, translator);
	const because = reasons.flatMap((reason) => find(`coverage.why.${reason}`) ?? []);
	return (
		<div class="card">
			<p class="card-top">
				<strong dir="auto">{coverage.outlet}</strong>{' '}
				<bdi class="soft">{translator.row(facts(coverage, translator))}</bdi>
			</p>
			<Outward href={coverage.url} class="headline">
				<Headline coverage={coverage} />
				<OutwardIcon />
			</Outward>
			{whose && <p class="whose">{whose}</p>}
			<Quoted card={card} />
			<p>
				<Archived href={coverage.url} day={coverage.published} of={coverage.outlet} />
			</p>
			{sameText && (
				<p class="caution">
					{say('coverage.same')}
					{shared && ` ${say('coverage.sameOrder', orderValues(shared, translator))}`}
				</p>
			)}
			{coverage.note && (
				<p class="soft">
					<DossierText texts={coverage.note} />
				</p>
			)}
			<Adds card={card} />
			{because.length > 0 && <p class="soft">{say('coverage.because', { reasons: list(because) })}</p>}
		</div>
	);
}

/** The way to the very sentence: to a public quotation that the other account is known to have. */
function Quoted({ card: { coverage } }: { card: CoverageCard }) {
	const { report, translator } = useReading();
	const rows = report.quotes.filter(
		({ quotation }) =>
			quotation.language === coverage.language &&
			quotation.sources.some((source) => coverage.sources.includes(source)),
	);
	const { quotation } = rows.find(({ mention }) => !mention) ?? rows[0] ?? {};
	if (!quotation) return null;
	return (
		<Outward href={atQuotation(coverage.url, quotation.text)} class="at-quotation">
			{translator.say('other.quotes', { speaker: quotation.speaker })}{' '}
			<q lang={quotation.language} dir="auto">
				{quotation.text}
			</q>
		</Outward>
	);
}

function Headline({ coverage: { headline, headlineIsOurs, language } }: { coverage: ListedCoverage }) {
	const { translator } = useReading();
	return (
		<>
			<span lang={headlineIsOurs ? 'en' : language} dir="auto">
				{headline}
			</span>
			{headlineIsOurs && <span class="soft"> ({translator.say('coverage.ourHeadline')})</span>}
		</>
	);
}

function Adds({ card: { coverage } }: { card: CoverageCard }) {
	const { report, translator } = useReading();
	const adds = report.statements.filter(
		({ statement, mention, later }) => !mention && !later && coverage.statements?.includes(statement.id),
	);
	if (adds.length === 0) return null;
	return (
		<div class="adds">
			<Fold id="adds" label={translator.say('other.adds', { count: adds.length })}>
				<ul class="dots">
					{adds.map(({ statement }) => (
						<li key={statement.id}>
							<DossierText texts={statement.text} />
						</li>
					))}
				</ul>
			</Fold>
		</div>
	);
}

/** Date and language, as far as they are known. */
function facts(
	{ published, dateBasis, language }: ListedCoverage,
	{ say, date, languageName }: Words,
): string[] {
	const day = published && date(published, 'short');
	const when = day && (dateBasis === 'inferred' ? say('coverage.dateInferred', { date: day }) : day);
	return [...(when ? [when] : []), languageName(language)];
}

/** Whose text an account really is: "AP’s text, run by Fox News". Where it is nobody's alone, the note says of what it is made. */
function whoseText({ textBy: by, via, outlet, retold, note }: Coverage, { say }: Words): string {
	if (!by) return note ? '' : say('coverage.text.unknown');
	if (by === 'own') return say('coverage.text.own', { outlet });
	if (by === outlet) return say('coverage.text.copy', { by });
	if (retold) return say('coverage.text.retold', { by, outlet });
	return via && via !== outlet
		? say('coverage.text.via', { by, via, outlet })
		: say('coverage.text.agency', { by, outlet });
}
