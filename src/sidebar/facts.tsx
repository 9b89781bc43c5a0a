import type { StatementRow } from '../report/report.ts';
import { DossierText, useReading } from './context.tsx';
import { Fold, LongList, Section } from './fold.tsx';
import { GoTo } from './go-to.tsx';
import { Mark } from './icons.tsx';
import { Sources } from './sources.tsx';
import { type Count, groupFacts, summarise } from './summary.ts';
import { targetKey } from './target.ts';

const FIRST_STATED = 6;
const FIRST_LEFT_OUT = 6;
const MOST_TICKS = 48;

/** The key facts: those stated here, with the way to each; those left out; those that happened later. */
export function Facts() {
	const { report, translator } = useReading();
	const { say } = translator;
	const { stated, leftOutCore, leftOutDetails, later } = groupFacts(report.statements);
	const { key, details } = summarise(report);
	return (
		<Section
			id="facts"
			title={say('facts.title')}
			count={say('count.of', { stated: key.stated, count: key.possible })}
			initial
		>
			<p class="tally">
				{say('facts.count', { stated: key.stated, count: key.possible })}
				{details.possible > 0 && (
					<span class="soft">
						{' '}
						{say('facts.details', { stated: details.stated, count: details.possible })}
					</span>
				)}
			</p>
			<Tally {...key} />
			<Group id="stated" title={say('facts.stated')} rows={stated} first={FIRST_STATED} />
			<Group id="left-core" title={say('facts.leftGroup')} rows={leftOutCore} first={FIRST_LEFT_OUT} />
			{leftOutCore.length === 0 && <p class="soft">{say('facts.none')}</p>}
			<FoldedGroup id="left-details" title={say('facts.detailGroup')} rows={leftOutDetails} />
			<FoldedGroup id="later" title={say('facts.laterGroup')} rows={later} />
		</Section>
	);
}

/** The count at a glance: one tick for each key fact, those stated filled; a bar where ticks would be too many. */
function Tally({ stated, possible }: Count) {
	if (possible > MOST_TICKS) {
		return (
			<div class="bar" aria-hidden="true">
				<span style={{ width: `${(100 * stated) / possible}%` }} />
			</div>
		);
	}
	return (
		<div class="ticks" aria-hidden="true">
			{Array.from({ length: possible }, (_, index) => (
				<span key={index} class={index < stated ? 'tick on' : 'tick'} />
			))}
		</div>
	);
}

type GroupProps = { id: string; title: string; rows: StatementRow[]; first?: number };

function Group({ id, title, rows, first = rows.length }: GroupProps) {
	const { translator } = useReading();
	if (rows.length === 0) return null;
	return (
		<>
			<h4>
				{title} <span class="count">{translator.number(rows.length)}</span>
			</h4>
			<LongList
				id={id}
				items={rows}
				first={first}
				draw={(row) => <Fact key={row.statement.id} row={row} />}
			/>
		</>
	);
}

function FoldedGroup({ id, title, rows }: GroupProps) {
	const { translator } = useReading();
	if (rows.length === 0) return null;
	return (
		<Fold id={id} label={`${title} (${translator.number(rows.length)})`}>
			<ul class="plain">
				{rows.map((row) => (
					<Fact key={row.statement.id} row={row} />
				))}
			</ul>
		</Fold>
	);
}

/** A statement, how it stands to this article, and its sources. */
export function Fact({ row }: { row: StatementRow }) {
	const { statement, mention, later } = row;
	const kind = mention ? 'stated' : later ? 'later' : 'left-out';
	const key = targetKey({ kind: 'statement', id: statement.id });
	return (
		<li class="fact" data-statement={statement.id} data-mark={kind}>
			<Mark kind={kind} />
			<div>
				<p id={`sl-${key}-text`}>
					<DossierText texts={statement.text} />
				</p>
				<div class="under">
					<Standing row={row} />
					<Sources id={key} ids={statement.sources} />
				</div>
			</div>
		</li>
	);
}

function Standing({ row: { statement, mention, doubt, later } }: { row: StatementRow }) {
	const { say } = useReading().translator;
	if (!mention) {
		const { polarity } = doubt?.passages[0] ?? {};
		const how = polarity === 'denied' || polarity === 'asked' ? polarity : later ? 'later' : 'left';
		return <span class="standing">{say(`facts.${how}`)}</span>;
	}
	const [{ polarity, by } = { polarity: 'asserted', by: [] }] = mention.passages;
	return (
		<>
			<GoTo target={{ kind: 'statement', id: statement.id }} title={mention.quote}>
				{say('facts.stated')}
			</GoTo>
			{polarity === 'claimed' && by.length > 0 && (
				<span class="soft">{say('facts.claimed', { by: by.map(({ name }) => name).join(', ') })}</span>
			)}
		</>
	);
}
