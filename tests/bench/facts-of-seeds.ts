import type { Dossier } from '../../src/dossier/dossier.ts';
import type { NameIndex } from '../../src/dossier/name-index.ts';
import { findFacts } from '../../src/facts/find-facts.ts';
import type { StatementMention } from '../../src/facts/mention.ts';
import { clauses } from '../../src/text/sentences.ts';
import { SEED_FACTS } from '../unit/facts/annotated/seed-facts.ts';
import { placeOf, type Tallies, tallies, tally, written } from '../unit/facts/annotated/tally.ts';
import { readSeed, SEEDS_ARE_HERE } from '../unit/report/seed-reports.ts';

/** The two seeds against what stands in their sentences, each statement in each sentence; undefined where they are not here. */
export function countSeeds(dossier: Dossier, index: NameIndex): Tallies | undefined {
	if (!SEEDS_ARE_HERE) return undefined;
	const sum = tallies(2);
	for (const [name, { statements, figures, quotes }] of Object.entries(SEED_FACTS)) {
		const { article, texts } = readSeed(name);
		const found = findFacts(dossier, article, index);
		const expected = Object.entries(statements).flatMap(([place, ids]) =>
			ids.split(' ').map((id) => `${place} ${id}`),
		);
		const values = Object.entries(figures).map(([id, value]) => `${id} ${value.split('|')[0]}`);
		const printed = Object.entries(figures).map(([id, value]) => `${id}@${value.split('|')[1]}`);
		const off = [
			...tally(
				sum.statements,
				found.statements.flatMap((mention) => placesIn(mention, texts)),
				expected,
			),
			...tally(
				sum.figures,
				found.figures.map(({ figure, value }) => `${figure} ${written(value)}`),
				values,
			),
			...tally(
				sum.places,
				found.figures.map((mention) => placeOf(mention, article.blocks)),
				printed,
			),
			...tally(
				sum.quotations,
				found.quotes.map(({ quotation, how }) => `${quotation}:${how}`),
				Object.entries(quotes).map(([id, how]) => `${id}:${how}`),
			),
			...tally(
				sum.doubted,
				found.doubted.map(({ statement }) => statement),
				[],
			),
		];
		if (off.length > 0) console.log(`  ${name}: ${off.join('  ')}`);
	}
	return sum;
}

function placesIn({ statement, passages }: StatementMention, texts: readonly string[]): string[] {
	return passages.map(({ block, start }) => {
		const sentence = clauses(texts[block] ?? '').findIndex((one) => one.start <= start && start < one.end);
		return `${block}.${sentence} ${statement}`;
	});
}
