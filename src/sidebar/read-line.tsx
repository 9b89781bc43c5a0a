import type { Contradiction, ReadComparison } from '../memory/compare-read.ts';
import { DossierText, useReading } from './context.tsx';
import { valueText } from './figure-text.ts';
import { Fold, LongList } from './fold.tsx';

/** Of what an article adds, so much is seen before the reader asks for all. */
const FIRST = 6;

/** What the reader read of this event so far, and what this article adds to it; nothing while it is the first. */
export function ReadLine() {
	const { report, translator } = useReading();
	const { read } = report;
	if (read?.state === 'failed') {
		return (
			<p class="soft" data-read="failed">
				{translator.say('read.failed')}
			</p>
		);
	}
	if (read?.state !== 'kept' || !read.compared) return null;
	const { outlets, stated, possible, compared } = read;
	return (
		<div data-read="kept">
			<p class="soft">{translator.say('read.line', { count: outlets, stated, possible })}</p>
			<Fold id="read" label={translator.say('read.compared')}>
				<Compared {...compared} />
			</Fold>
		</div>
	);
}

function Compared({ adds, contradicts, sameText }: ReadComparison) {
	const { report, translator } = useReading();
	const { say, percent } = translator;
	const textOf = new Map(report.statements.map(({ statement }) => [statement.id, statement.text]));
	return (
		<>
			{sameText && (
				<p>{say('read.sameText', { percent: percent(sameText.share), outlet: sameText.outlet })}</p>
			)}
			{contradicts.length > 0 && <p>{say('read.contradicts', { count: contradicts.length })}</p>}
			<ul class="dots">
				{contradicts.map((one) => (
					<Contradicted key={one.figure} {...one} />
				))}
			</ul>
			<p>{adds.length > 0 ? say('read.adds', { count: adds.length }) : say('read.addsNone')}</p>
			<LongList
				id="read-adds"
				class="dots"
				items={adds}
				first={FIRST}
				draw={(id) => (
					<li key={id} data-adds={id}>
						<DossierText texts={textOf.get(id) ?? {}} />
					</li>
				)}
			/>
		</>
	);
}

function Contradicted({ figure: id, here, there, outlets }: Contradiction) {
	const { report, translator } = useReading();
	const what = report.figures.find(({ figure }) => figure.id === id)?.figure.what ?? {};
	return (
		<li data-contradicts={id}>
			<DossierText texts={what} />:{' '}
			{translator.say('read.values', {
				here: valueText(here, translator),
				there: valueText(there, translator),
				outlets: translator.list(outlets),
			})}
		</li>
	);
}
