import type { EventWords } from '../locale/event-words.ts';
import { pickText } from '../locale/pick-text.ts';
import { type Column, type RowGroup, statedIn } from './matrix.ts';

type Props = { columns: readonly Column[]; groups: readonly RowGroup[]; words: EventWords };

/**
 * The matrix lain on its side, for who wants to see it all at once: a row for the reader's article and for each outlet, in it
 * a mark for each fact in the order of the story, and how many it states. What each mark is stands in the table below.
 */
export function Glance({ columns, groups, words }: Props) {
	const possible = groups.reduce((sum, { rows }) => sum + rows.length, 0);
	return (
		<table class="glance">
			<thead>
				<tr>
					<th scope="col">{words.say('glance.outlet')}</th>
					<td aria-hidden="true">
						<Days groups={groups} words={words} />
					</td>
					<th scope="col">{words.say('matrix.total')}</th>
				</tr>
			</thead>
			<tbody>
				{columns.map((column) => (
					<tr key={column.id} class={column.outlet === undefined ? 'yours' : undefined}>
						<th scope="row">
							<ColumnName column={column} words={words} />
						</th>
						<td aria-hidden="true">
							<Strip column={column} groups={groups} words={words} />
						</td>
						<td class="number">
							{words.say('glance.stated', { stated: statedIn(column, groups), possible })}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** Who a row or a column is, and whose text that is where it is not its own. */
export function ColumnName({ column, words: { say } }: { column: Column; words: EventWords }) {
	const { outlet, at, textBy, isRead } = column;
	return (
		<>
			<bdi>{outlet ?? say('matrix.yours')}</bdi>
			{at !== undefined && (
				<small>
					{' '}
					<bdi>{at}</bdi>
				</small>
			)}
			{textBy !== undefined && <small> {say('matrix.textBy', { by: textBy })}</small>}
			{isRead && <small> {say('matrix.youRead')}</small>}
		</>
	);
}

/** The first day of each part of the story, over its marks. */
function Days({ groups, words }: Omit<Props, 'columns'>) {
	return (
		<span class="strip">
			{groups.map(({ part, from, rows }) => (
				<span key={part} class="part-marks" style={{ flexGrow: rows.length }}>
					{words.date(from, 'day')}
				</span>
			))}
		</span>
	);
}

function Strip({ column: { marks }, groups, words }: Omit<Props, 'columns'> & { column: Column }) {
	return (
		<span class="strip">
			{groups.map(({ part, rows }) => (
				<span key={part} class="part-marks" style={{ flexGrow: rows.length }}>
					{rows.map(({ statement: { id, text } }) => (
						<i key={id} data-mark={marks.get(id)} title={pickText(text, words.language).text} />
					))}
				</span>
			))}
		</span>
	);
}
