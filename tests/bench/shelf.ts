import { readFileSync } from 'node:fs';
import type { Concept, Dossier } from '../../src/dossier/dossier.ts';
import { buildIndex, type NameIndex } from '../../src/dossier/name-index.ts';
import { recognise } from '../../src/event/recognise.ts';

/** Recognition among many dossiers: invented events with real-looking names, and among them the bundled one. */
const DOSSIER = new URL('../../assets/dossiers/iran-pakistan-2024.json', import.meta.url);
const real = JSON.parse(readFileSync(DOSSIER, 'utf8')) as Dossier;
const SYLLABLES = 'ba ka ri mo sen tal du gar lin vo shi pe ran zul mir ost hav no wel qua'.split(' ');
const COUNTRIES = [
	'Iran',
	'Pakistan',
	'India',
	'France',
	'Brazil',
	'Japan',
	'Kenya',
	'Turkey',
	'China',
	'Spain',
];

const paragraphs = Array.from(
	{ length: 40 },
	(_, i) =>
		`Pakistan and Iran spoke again, paragraph ${i}. Islamabad said that two children were killed in Panjgur when missiles fell; ${COUNTRIES[i % 10]} asked both for restraint, and the ministers will meet in ${word(i)} next week.`,
);
const article = { href: '', title: 'Pakistan strikes Iran', paragraphs };

for (const count of [1, 10, 100, 1000]) {
	const before = process.memoryUsage().heapUsed;
	const begin = performance.now();
	const index = buildIndex([real, ...Array.from({ length: count - 1 }, (_, i) => invented(i))]);
	const built = performance.now() - begin;
	const text = JSON.stringify(index);
	const cold = timed(() => recognise(JSON.parse(text) as NameIndex, article));
	const warm = Array.from({ length: 15 }, () => timed(() => recognise(index, article))).sort((a, b) => a - b);
	const heap = (process.memoryUsage().heapUsed - before) / 1e6;
	console.log(
		`${String(count).padStart(4)} dossiers: ${warm[0]?.toFixed(2)} ms an article (least of 15), cold ${cold.toFixed(0)} ms, index ${(text.length / 1e6).toFixed(2)} MB made in ${built.toFixed(0)} ms, heap about ${heap.toFixed(0)} MB`,
	);
}

function timed(run: () => unknown): number {
	const begin = performance.now();
	run();
	return performance.now() - begin;
}

function word(seed: number): string {
	const at = (n: number) => SYLLABLES[Math.floor(seed / SYLLABLES.length ** n) % SYLLABLES.length] ?? '';
	const name = at(0) + at(1) + at(2) + at((seed % 3) as 0);
	return name[0]?.toUpperCase() + name.slice(1);
}

function invented(i: number): Dossier {
	const names = Array.from({ length: 60 }, (_, n): Concept => {
		const name =
			n === 0 ? (COUNTRIES[i % COUNTRIES.length] ?? '') : `${word(i * 61 + n)} ${word(i * 7 + n * 13)}`;
		return {
			id: `c${n}`,
			kind: n < 5 ? 'country' : 'person',
			names: { en: [name, `${name}s`] },
			distinctive: n < 5 ? 0.05 : 0.4,
		};
	});
	return {
		...real,
		id: `invented-${i}`,
		concepts: names,
		recognition: { strong: [['c0', 'c9']], required: [['c0'], ['c9']], telling: [], neighbours: [] },
	};
}
