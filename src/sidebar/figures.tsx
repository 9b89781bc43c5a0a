import type { FigureRow } from '../report/report.ts';
import { DossierText, useReading } from './context.tsx';
import { figureStand, groupValues, isDisputed, type ValueGroup } from './figure-stand.ts';
import { valueText } from './figure-text.ts';
import { Fold, LongList, Section } from './fold.tsx';
import { GoTo } from './go-to.tsx';
import { NumberLine } from './number-line.tsx';
import { Sources } from './sources.tsx';
import { targetKey } from './target.ts';

const FIRST = 4;

/** The figures: what this article says beside what others say, those that differ first. */
export function Figures() {
	const { report, translator } = useReading();
	const { say, number } = translator;
	const given = report.figures.filter(({ mentions }) => mentions.length > 0);
	const differing = given.filter((row) => figureStand(row) === 'differs');
	const agreeing = given.filter((row) => figureStand(row) === 'agrees');
	const absent = report.figures.filter(({ mentions }) => mentions.length === 0);
	const count =
		differing.length > 0 ? say('header.differ', { count: differing.length }) : number(given.length);
	const draw = (row: FigureRow) => <FigureItem key={row.figure.id} row={row} />;
	return (
		<Section id="figures" title={say('figures.title')} count={count} initial>
			<LongList id="figures-here" items={[...differing, ...agreeing]} first={FIRST} draw={draw} />
			{absent.length > 0 && (
				<Fold id="figures-absent" label={`${say('figures.absent')} (${number(absent.length)})`}>
					<ul class="plain">{absent.map(draw)}</ul>
				</Fold>
			)}
		</Section>
	);
}

/** A figure: what this article says, and who says what. */
export function FigureItem({ row }: { row: FigureRow }) {
	const { translator } = useReading();
	const { figure, mentions } = row;
	const groups = groupValues(row);
	const key = targetKey({ kind: 'figure', id: figure.id });
	return (
		<li class="figure" data-figure={figure.id} data-stand={figureStand(row)}>
			<p id={`sl-${key}-text`} class="what">
				<DossierText texts={figure.what} />
			</p>
			{mentions.length > 0 && <Here row={row} />}
			<NumberLine groups={groups} translator={translator} />
			<Values groups={groups} />
			<div class="under">
				{mentions.length === 0 && (
					<span class="standing">
						{translator.say(isDisputed(figure) ? 'figures.disputed' : 'figures.same')}
					</span>
				)}
				<Fold id={`${key}-who`} label={translator.say('figures.who')}>
					<Claims row={row} />
				</Fold>
			</div>
		</li>
	);
}

/** What this article says, and how many agree. */
function Here({ row: { figure, mentions } }: { row: FigureRow }) {
	const { translator } = useReading();
	const { say } = translator;
	const agrees = new Set(mentions.flatMap((mention) => mention.agrees)).size;
	const differs = new Set(mentions.flatMap((mention) => mention.differs)).size;
	const values = [...new Set(mentions.map(({ value }) => valueText(value, translator)))];
	return (
		<p class="here-line">
			<GoTo target={{ kind: 'figure', id: figure.id }}>
				{say('figures.here')} <strong>{translator.list(values)}</strong>
			</GoTo>
			<span class="soft">
				{agrees > 0 && say('figures.agrees', { count: agrees })}
				{agrees > 0 && differs > 0 && ' · '}
				{differs > 0 && <strong class="differs">{say('figures.differs', { count: differs })}</strong>}
			</span>
		</p>
	);
}

/** Every value with those who give it, in short. */
function Values({ groups }: { groups: ValueGroup[] }) {
	const { translator } = useReading();
	return (
		<ul class="plain values">
			{groups
				.filter(({ claims }) => claims.length > 0)
				.map(({ value, claims, here }) => (
					<li key={valueText(value, translator)} class={here ? 'value here' : 'value'}>
						<strong>{valueText(value, translator)}</strong>
						<span>{translator.row([...new Set(claims.map(({ by }) => by))])}</span>
					</li>
				))}
		</ul>
	);
}

function Claims({ row: { figure } }: { row: FigureRow }) {
	const { translator } = useReading();
	return (
		<ul class="plain claims">
			{figure.claims.map(({ value, by, on, note, sources }, index) => (
				<li key={index}>
					<strong>{valueText(value, translator)}</strong>{' '}
					{on ? translator.say('claim.on', { by, date: translator.date(on, 'short') }) : by}
					{note && (
						<p class="soft">
							<DossierText texts={note} />
						</p>
					)}
					<Sources id={`claim-${figure.id}-${index}`} ids={sources} />
				</li>
			))}
		</ul>
	);
}
