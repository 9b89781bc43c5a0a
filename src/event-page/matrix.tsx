import { useState } from 'preact/hooks';
import type { EventWords } from '../locale/event-words.ts';
import { Cited, Local, type Speech } from './context.tsx';
import { ColumnName, Glance } from './glance.tsx';
import { MARKS, MarkIcon } from './mark-icon.tsx';
import { type Column, type Mark, type Matrix, type Row, type RowGroup, statedIn } from './matrix.ts';
import { type Folding, Part } from './part.tsx';

/** Outlets that are seen before the reader asks for all. */
const FIRST_OUTLETS = 12;

type Props = Speech & Folding & { matrix: Matrix };

/** Who states what: a table with a row for each fact and a column for each outlet. */
export function MatrixTable({ matrix, words, sources, folds }: Props) {
	const { say } = words;
	const [isCoreOnly, setCoreOnly] = useState(true);
	const [isWhole, setWhole] = useState(false);
	const columns = isWhole ? matrix.columns : firstColumns(matrix.columns);
	const others = matrix.columns.length - firstColumns(matrix.columns).length;
	const groups = matrix.groups.map((group) => coreOf(group, isCoreOnly)).filter(({ rows }) => rows.length);
	return (
		<Part id="matrix" words={words} folds={folds}>
			<p class="soft">{say('glance.help')}</p>
			<p class="tools">
				<label>
					<input
						type="checkbox"
						checked={isCoreOnly}
						onChange={(event) => setCoreOnly(event.currentTarget.checked)}
					/>
					{say('matrix.core')}
				</label>
				{others > 0 && (
					<button type="button" class="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
						{isWhole ? say('matrix.fewer') : say('matrix.outlets', { count: others })}
					</button>
				)}
			</p>
			<Glance columns={columns} groups={groups} words={words} />
			<h3>{say('glance.facts')}</h3>
			<p class="soft">{say('matrix.help')}</p>
			<Legend matrix={matrix} words={words} />
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard. */}
			<section class="scroll" aria-label={say('matrix.region')} tabIndex={0}>
				<table class="matrix">
					<Head columns={columns} words={words} />
					{groups.map((group) => (
						<Group key={group.part} group={group} columns={columns} words={words} sources={sources} />
					))}
					<Totals columns={columns} groups={groups} words={words} />
				</table>
			</section>
		</Part>
	);
}

function firstColumns(columns: readonly Column[]): Column[] {
	const isOwn = ({ outlet, isRead }: Column) => outlet === undefined || isRead;
	const own = columns.filter(isOwn);
	return [...own, ...columns.filter((column) => !isOwn(column)).slice(0, FIRST_OUTLETS)];
}

function coreOf(group: RowGroup, isCoreOnly: boolean): RowGroup {
	return isCoreOnly ? { ...group, rows: group.rows.filter(({ statement }) => statement.core) } : group;
}

function Legend({ matrix, words }: { matrix: Matrix; words: EventWords }) {
	const used = new Set<Mark>(matrix.columns.flatMap(({ marks }) => [...marks.values()]));
	return (
		<ul class="legend" aria-label={words.say('matrix.legend')}>
			{MARKS.filter((mark) => used.has(mark)).map((mark) => (
				<li key={mark}>
					<MarkIcon mark={mark} />
					{words.say(`mark.${mark}`)}
				</li>
			))}
		</ul>
	);
}

type Columns = { columns: readonly Column[]; words: EventWords };

function Head({ columns, words }: Columns) {
	const { say } = words;
	return (
		<thead>
			<tr>
				<th scope="col" class="fact">
					{say('matrix.fact')}
				</th>
				<th scope="col" class="upright">
					<span>{say('matrix.count')}</span>
				</th>
				{columns.map((column) => (
					<th key={column.id} scope="col" class={column.outlet === undefined ? 'upright yours' : 'upright'}>
						<span>
							<ColumnName column={column} words={words} />
						</span>
					</th>
				))}
				<th scope="col">{say('matrix.sources')}</th>
			</tr>
		</thead>
	);
}

function Group({ group, columns, words, sources }: Columns & Speech & { group: RowGroup }) {
	const { from, to, rows } = group;
	const [first, last] = [words.date(from, 'alone'), words.date(to, 'alone')];
	const days = from === to ? first : words.say('more.days', { from: first, to: last });
	return (
		<tbody>
			<tr class="days">
				<th scope="rowgroup" colSpan={columns.length + 3}>
					<span>{days}</span>
				</th>
			</tr>
			{rows.map((row) => (
				<FactRow key={row.statement.id} row={row} columns={columns} words={words} sources={sources} />
			))}
		</tbody>
	);
}

function FactRow({ row: { statement, outlets }, columns, words, sources }: Columns & Speech & { row: Row }) {
	return (
		<tr data-statement={statement.id}>
			<th scope="row" class="fact">
				<Local texts={statement.text} words={words} />
			</th>
			<td class="number">{words.number(outlets)}</td>
			{columns.map((column) => (
				<Cell key={column.id} column={column} mark={column.marks.get(statement.id)} words={words} />
			))}
			<td class="from">
				<Cited ids={statement.sources} words={words} sources={sources} />
			</td>
		</tr>
	);
}

function Cell({ column, mark, words }: { column: Column; mark: Mark | undefined; words: EventWords }) {
	return (
		<td class={column.outlet === undefined ? 'yours' : undefined} {...(mark && { 'data-mark': mark })}>
			{mark && <MarkIcon mark={mark} />}
			{mark && <span class="quiet">{words.say(`mark.${mark}`)}</span>}
		</td>
	);
}

function Totals({ columns, groups, words }: Columns & { groups: readonly RowGroup[] }) {
	return (
		<tfoot>
			<tr>
				<th scope="row" class="fact">
					{words.say('matrix.total')}
				</th>
				<td />
				{columns.map((column) => (
					<td key={column.id} class="number">
						{words.number(statedIn(column, groups))}
					</td>
				))}
				<td />
			</tr>
		</tfoot>
	);
}
