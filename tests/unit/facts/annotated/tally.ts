import type { Dossier, FigureValue } from '../../../../src/dossier/dossier.ts';
import type { NameIndex } from '../../../../src/dossier/name-index.ts';
import { findFacts } from '../../../../src/facts/find-facts.ts';
import type { FigureMention, Findings, StatementMention } from '../../../../src/facts/mention.ts';
import { blocksOf } from '../blocks.ts';
import type { AnnotatedPassage } from './annotated-passage.ts';

export type Tally = { right: number; wrong: number; missed: number };
const KINDS = ['statements', 'figures', 'quotations', 'doubted', 'speech', 'places'] as const;
/** `speech`: how a statement is put; `places`: what a figure's passage holds. */
export type Tallies = Record<(typeof KINDS)[number], Tally> & { texts: number };

export function tallies(texts: number): Tallies {
	const each = KINDS.map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }]);
	return { ...Object.fromEntries(each), texts } as Tallies;
}

type With = { dossier: Dossier; index: NameIndex };

/** Count what is found in a passage; what is wrong with it, `+` for too much and `-` for missing. */
export function tallyPassage(sum: Tallies, passage: AnnotatedPassage, { dossier, index }: With): string[] {
	const blocks = blocksOf(passage.text.split('\n'));
	const { published } = passage;
	const found = findFacts(dossier, { blocks, ...(published !== undefined && { published }) }, index);
	const { figures = {}, quotes = {}, doubted, polarity } = passage;
	const values = Object.entries(figures).map(([id, value]) => `${id} ${value.split('|')[0]}`);
	const printed = Object.entries(figures).flatMap(([id, value]) =>
		value.includes('|') ? [`${id}@${value.split('|')[1]}`] : [],
	);
	const asked = new Set(printed.map((one) => one.split('@')[0]));
	const put = passage.statements.map((id) => `${id}:${polarity?.[id] ?? 'asserted'}`);
	return [
		...tally(sum.statements, idsOf(found.statements), passage.statements),
		...tally(
			sum.figures,
			found.figures.map(({ figure, value }) => `${figure} ${written(value)}`),
			values,
		),
		...tally(
			sum.quotations,
			found.quotes.map(({ quotation, how }) => `${quotation}:${how}`),
			Object.entries(quotes).map(([id, how]) => `${id}:${how}`),
		),
		...(doubted ? tally(sum.doubted, idsOf(found.doubted), doubted) : []),
		...(polarity ? tally(sum.speech, putIn(found), put) : []),
		...tally(
			sum.places,
			found.figures.filter(({ figure }) => asked.has(figure)).map((mention) => placeOf(mention, blocks)),
			printed,
		),
	];
}

function idsOf(mentions: readonly StatementMention[]): string[] {
	return mentions.map(({ statement }) => statement);
}

function putIn({ statements }: Findings): string[] {
	return statements.map(({ statement, passages: [first] }) => `${statement}:${first?.polarity}`);
}

export function placeOf(
	{ figure, passages: [first] }: FigureMention,
	blocks: readonly { text: string }[],
): string {
	return `${figure}@${first ? blocks[first.block]?.text.slice(first.start, first.end) : ''}`;
}

export function tally(sum: Tally, found: readonly string[], expected: readonly string[]): string[] {
	const wrong = found.filter((id) => !expected.includes(id));
	const missed = expected.filter((id) => !found.includes(id));
	sum.right += found.length - wrong.length;
	sum.wrong += wrong.length;
	sum.missed += missed.length;
	return [...wrong.map((id) => `+${id}`), ...missed.map((id) => `-${id}`)];
}

export function printTallies(title: string, { texts, ...kinds }: Tallies): void {
	console.log(`\n${title}, ${texts} texts`);
	const rows = Object.entries(kinds).map(([kind, { right, wrong, missed }]) => {
		const share = (of: number) => (of === 0 ? '–' : (right / of).toFixed(3));
		return [kind, { precision: share(right + wrong), recall: share(right + missed), right, wrong, missed }];
	});
	console.table(Object.fromEntries(rows));
}

export function written({ exact, min, max, date, text }: FigureValue): string {
	if (date !== undefined || text !== undefined) return date ?? text ?? '';
	if (exact !== undefined) return `${exact}`;
	if (min !== undefined && max !== undefined) return `${min}–${max}`;
	return min !== undefined ? `≥${min}` : `≤${max}`;
}
