import { readFileSync } from 'node:fs';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { buildIndex } from '../../src/dossier/name-index.ts';
import type { AnnotatedPassage } from '../unit/facts/annotated/annotated-passage.ts';
import { BLIND_ARTICLES } from '../unit/facts/annotated/blind-articles.ts';
import { BLIND_CASES } from '../unit/facts/annotated/blind-cases.ts';
import { HARD_CASES } from '../unit/facts/annotated/hard-cases.ts';
import { HELD_CASES } from '../unit/facts/annotated/held-cases.ts';
import { LAST_CASES } from '../unit/facts/annotated/last-cases.ts';
import { printTallies, type Tallies, tallies, tallyPassage } from '../unit/facts/annotated/tally.ts';
import { PASSAGES } from '../unit/facts/passages.ts';
import { countSeeds } from './facts-of-seeds.ts';

/**
 * Statements, figures and quotations against annotated texts: passages written by us, those kept out of tuning apart,
 * and the two seeds. What is wrong is printed of the passages tuned on alone.
 */
const DOSSIER = new URL('../../assets/dossiers/iran-pakistan-2024.json', import.meta.url);
const dossier = JSON.parse(readFileSync(DOSSIER, 'utf8')) as Dossier;
const index = buildIndex([dossier]);

const all = [...PASSAGES, ...HARD_CASES, ...HELD_CASES];
printTallies(
	'tuned on',
	count(
		all.filter(({ held }) => !held),
		true,
	),
);
printTallies(
	'held out',
	count(
		all.filter(({ held }) => held === true),
		process.argv.includes('--show'),
	),
);
printTallies('written last', count(LAST_CASES, process.argv.includes('--show')));
for (const [at, passages] of BLIND_CASES.entries())
	printTallies(`written blind, set ${at + 1}`, count(passages, process.argv.includes('--show')));
printTallies('whole articles written blind', count(BLIND_ARTICLES, process.argv.includes('--show')));
const seeds = countSeeds(dossier, index);
if (seeds) printTallies('both seeds', seeds);
else console.log('both seeds: not here (../shared/pages/seeds, or SIDELIGHT_SHARED)');

function count(passages: readonly AnnotatedPassage[], show: boolean): Tallies {
	const sum = tallies(passages.length);
	for (const passage of passages) {
		const off = tallyPassage(sum, passage, { dossier, index });
		if (show && off.length > 0)
			console.log(`  [${passage.language}] ${passage.hard}: ${passage.text}\n      ${off.join('  ')}`);
	}
	return sum;
}
