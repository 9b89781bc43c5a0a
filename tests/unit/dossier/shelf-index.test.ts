import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { evidenceOf } from '../../../src/dossier/evidence.ts';
import { buildIndex, nameText, possibleDossiers as possibleOf } from '../../../src/dossier/name-index.ts';
import { changeShelf, packShelf, possibleDossiers } from '../../../src/dossier/shelf-index.ts';
import { formatShelfIndex, parseShelfIndex } from '../../../src/dossier/shelf-index-bytes.ts';
import { fold } from '../../../src/text/fold.ts';
import { DOSSIER } from '../event/dossier.ts';
import { inventedDossier } from './invented.ts';

const evidence = (dossier: Dossier) => evidenceOf(buildIndex([dossier]), '1');
const word = fc.constantFrom(
	'Iran',
	'Iraq',
	'Ormara',
	'Gulf of Oman',
	'Oman',
	'gas*',
	'gasoline',
	'中国',
	'إيران',
);
const group = fc.array(word, { minLength: 1, maxLength: 3 });
const dossiers = fc
	.array(fc.tuple(fc.array(group, { maxLength: 3 }), fc.array(word, { maxLength: 3 })), { maxLength: 6 })
	.map((all) => all.map(([required, own], i) => inventedDossier(`event-${i}`, required, own)));
const texts = fc.array(
	fc
		.array(fc.oneof(word, fc.constantFrom('the', 'gases', 'Iranian', '在中国的', 'وإيران', 'Gulf')))
		.map((words) => words.join(' ').replaceAll('*', 's')),
	{ maxLength: 3 },
);

describe('the index of the shelf', () => {
	it('finds every dossier whose own names say that it is possible', () => {
		fc.assert(
			fc.property(dossiers, texts, (all, some) => {
				const index = packShelf(all.map(evidence));
				const found = new Set(
					possibleDossiers(
						index,
						some.map((text) => fold(text).text),
					).map(({ id }) => id),
				);
				for (const dossier of all) {
					const own = buildIndex([dossier]);
					if (
						possibleOf(
							own,
							some.map((text) => nameText(own, text)),
						).has(dossier.id)
					)
						expect(found).toContain(dossier.id);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('leaves out the dossiers of which a required group is missing', () => {
		const index = packShelf([inventedDossier('a', [['Iran'], ['Oman', 'Iraq']], ['Ormara'])].map(evidence));
		const ids = (text: string) => possibleDossiers(index, [fold(text).text]).map(({ id }) => id);
		expect(ids('Iran and Ormara')).toEqual([]);
		expect(ids('Iran and the Gulf of Oman')).toEqual(['a']);
		expect(ids('Iranian Iraq')).toEqual([]);
	});

	it('says whether a word that tells the story was found', () => {
		const told = { ...inventedDossier('a', [['Iran']], ['Ormara']) };
		told.recognition = { ...told.recognition, telling: ['own-0'] };
		const index = packShelf([told, inventedDossier('b', [['Iran']])].map(evidence));
		const found = (text: string) =>
			possibleDossiers(index, [text]).map(({ id, isTold }) => `${id} ${isTold}`);
		expect(found('iran')).toEqual(['a false', 'b true']);
		expect(found('iran ormara')).toEqual(['a true', 'b true']);
	});

	it('puts first that for which most speaks', () => {
		const required = [['Iran'], ['Iraq']];
		const all = [inventedDossier('a', required, ['Ormara']), inventedDossier('b', required, ['Gwadar'])];
		const index = packShelf(all.map(evidence));
		const found = possibleDossiers(index, ['iran and iraq meet in gwadar']);
		expect(found.map(({ id }) => id)).toEqual(['b', 'a']);
	});

	it('is the same whatever the order of coming, and byte for byte as before when one comes and goes', () => {
		fc.assert(
			fc.property(dossiers, (all) => {
				const [first, ...others] = [inventedDossier('coming', [['Iran']], ['Oman']), ...all].map(evidence);
				const before = packShelf(others);
				const more = changeShelf(before, { add: [first!], remove: [] });
				expect(formatShelfIndex(more)).toEqual(formatShelfIndex(packShelf([...others, first!].reverse())));
				const after = changeShelf(more, { add: [], remove: ['coming'] });
				expect(formatShelfIndex(after)).toEqual(formatShelfIndex(before));
			}),
		);
	});
});

describe('the index in storage', () => {
	const bytes = formatShelfIndex(packShelf([DOSSIER, inventedDossier('b', [['Oman']])].map(evidence)));

	it('is read back as it was', () => {
		const opened = parseShelfIndex(structuredClone(bytes));
		expect(opened.ok && formatShelfIndex(opened.index)).toEqual(bytes);
	});

	it('is refused when a byte of it is another, wherever', () => {
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
				const broken = bytes.slice();
				broken[at]! ^= flip;
				expect(parseShelfIndex(broken)).toMatchObject({ ok: false, problem: /cannot be used/ });
			}),
			{ numRuns: 300 },
		);
	});

	it('is refused when it is cut off, or is something else', () => {
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), (length) => {
				expect(parseShelfIndex(bytes.slice(0, length)).ok).toBe(false);
			}),
		);
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.uint8Array()), (value) => {
				expect(parseShelfIndex(value).ok).toBe(false);
			}),
		);
	});
});
