import { readFileSync } from 'node:fs';
import type { Dossier, FigureValue } from '../../src/dossier/dossier.ts';
import { buildIndex } from '../../src/dossier/name-index.ts';
import { findFacts } from '../../src/facts/find-facts.ts';
import { blocksOf } from '../unit/facts/blocks.ts';
import { PASSAGES } from '../unit/facts/passages.ts';

/** Statements and figures measured on passages written by us; the half kept out of tuning apart. */
const DOSSIER = new URL('../../assets/dossiers/iran-pakistan-2024.json', import.meta.url);
const dossier = JSON.parse(readFileSync(DOSSIER, 'utf8')) as Dossier;
const index = buildIndex([dossier]);

for (const held of [false, true]) {
	const statements = { right: 0, wrong: 0, missed: 0 };
	const figures = { right: 0, wrong: 0, missed: 0 };
	for (const { language, hard, text, statements: expected, figures: values = {} } of PASSAGES.filter(
		(one) => Boolean(one.held) === held,
	)) {
		const found = findFacts(dossier, { blocks: blocksOf([text]) }, index);
		const ids = found.statements.map(({ statement }) => statement);
		const seen = found.figures.map(({ figure, value }) => `${figure} ${written(value)}`);
		const wanted = Object.entries(values).map(([id, value]) => `${id} ${value}`);
		const off = [...tally(statements, ids, expected), ...tally(figures, seen, wanted)];
		if (off.length > 0) console.log(`  [${language}] ${hard}: ${text}\n      ${off.join('  ')}`);
	}
	console.log(
		`${held ? 'held out' : 'tuned on'}: statements ${shares(statements)}; figures ${shares(figures)}`,
	);
}

type Tally = { right: number; wrong: number; missed: number };

function tally(sum: Tally, found: string[], expected: string[]): string[] {
	const wrong = found.filter((id) => !expected.includes(id));
	const missed = expected.filter((id) => !found.includes(id));
	sum.right += found.length - wrong.length;
	sum.wrong += wrong.length;
	sum.missed += missed.length;
	return [...wrong.map((id) => `+${id}`), ...missed.map((id) => `-${id}`)];
}

function shares({ right, wrong, missed }: Tally): string {
	const share = (part: number, of: number) => (of === 0 ? '–' : (part / of).toFixed(3));
	return `precision ${share(right, right + wrong)} recall ${share(right, right + missed)} (${right} right, ${wrong} wrong, ${missed} missed)`;
}

function written({ exact, min, max, date }: FigureValue): string {
	return date ?? (exact !== undefined ? `${exact}` : min !== undefined ? `≥${min}` : `≤${max}`);
}
