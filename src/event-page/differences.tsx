import type { Disagreement, FigureValue } from '../dossier/dossier.ts';
import type { FigureRow } from '../report/report.ts';
import { groupValues, isDisputed, type ValueGroup } from '../sidebar/figure-stand.ts';
import { valueText } from '../sidebar/figure-text.ts';
import { NumberLine } from '../sidebar/number-line.tsx';
import { Cited, Local, type Speech } from './context.tsx';
import { type Folding, Part } from './part.tsx';

/** The figures on which sources differ, those of the reader's article first, each value with all who give it; those on which all agree are folded away. */
export function Figures({
	figures,
	words,
	sources,
	folds,
}: Speech & Folding & { figures: readonly FigureRow[] }) {
	const { say } = words;
	const agreed = figures.filter((row) => groupValues(row).length < 2);
	const isHere = ({ mentions }: FigureRow) => Number(mentions.length > 0);
	const differing = figures
		.filter((row) => !agreed.includes(row))
		.toSorted((one, other) => isHere(other) - isHere(one));
	const draw = (row: FigureRow) => <Figure key={row.figure.id} row={row} words={words} sources={sources} />;
	return (
		<Part id="differ" words={words} folds={folds} count={differing.length}>
			<div class="cards">{differing.map(draw)}</div>
			{agreed.length > 0 && (
				<details>
					<summary>{say('differ.agreed', { count: agreed.length })}</summary>
					<div class="cards">{agreed.map(draw)}</div>
				</details>
			)}
		</Part>
	);
}

function Figure({ row, words, sources }: Speech & { row: FigureRow }) {
	const { say } = words;
	const groups = groupValues(row);
	return (
		<article class="card" data-figure={row.figure.id}>
			<h3>
				<Local texts={row.figure.what} words={words} />
			</h3>
			{isDisputed(row.figure) && <NumberLine groups={groups} translator={words} />}
			<table class="values">
				<thead class="quiet">
					<tr>
						<th scope="col">{say('differ.value')}</th>
						<th scope="col">{say('differ.by')}</th>
					</tr>
				</thead>
				<tbody>
					{groups.map((group) => (
						<Value key={keyOf(group.value)} group={group} words={words} sources={sources} />
					))}
				</tbody>
			</table>
		</article>
	);
}

function Value({ group: { value, claims, here }, words, sources }: Speech & { group: ValueGroup }) {
	const { say } = words;
	const names = [...new Set(claims.map(({ by }) => by))];
	return (
		<tr class={here ? 'here' : undefined}>
			<th scope="row">{valueText(value, words)}</th>
			<td>
				{here && <strong>{say('differ.yours')}</strong>}
				{here && names.length > 0 && ' · '}
				{words.row(names)}{' '}
				<Cited ids={claims.flatMap((claim) => claim.sources)} words={words} sources={sources} />
			</td>
		</tr>
	);
}

/** What sources dispute: a question, and every answer beside the others with all who give it. */
export function Disputes({
	items,
	words,
	sources,
	folds,
}: Speech & Folding & { items: readonly Disagreement[] }) {
	if (items.length === 0) return null;
	const { say } = words;
	return (
		<Part id="disputes" words={words} folds={folds} count={items.length}>
			<p class="soft">{say('disputes.help')}</p>
			{items.map(({ id, question, positions, note }) => (
				<article key={id} class="dispute">
					<h3>
						<Local texts={question} words={words} />
					</h3>
					<ul class="positions">
						{positions.map(({ text, by, sources: ids }, place) => (
							<li key={place}>
								<p>
									<Local texts={text} words={words} />
								</p>
								<p class="soft">
									{words.row(by)} <Cited ids={ids} words={words} sources={sources} />
								</p>
							</li>
						))}
					</ul>
					{note && (
						<p class="soft">
							<Local texts={note} words={words} />
						</p>
					)}
				</article>
			))}
		</Part>
	);
}

function keyOf({ exact, min, max, date, text }: FigureValue): string {
	return [exact, min, max, date, text].join('|');
}
