import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/dossier/name-index.ts';
import { DOSSIER } from '../event/dossier.ts';
import { BLIND_ARTICLES } from './annotated/blind-articles.ts';
import { BLIND_CASES } from './annotated/blind-cases.ts';
import { tallies, tallyPassage } from './annotated/tally.ts';

const WITH = { dossier: DOSSIER, index: buildIndex([DOSSIER]) };

describe('what was written blind', () => {
	it.each([
		{ what: 'passages', texts: BLIND_CASES.flat(), kind: 'statements', precision: 0.97, recall: 0.92 },
		{ what: 'passages', texts: BLIND_CASES.flat(), kind: 'figures', precision: 0.93, recall: 0.9 },
		{ what: 'articles', texts: BLIND_ARTICLES, kind: 'statements', precision: 0.97, recall: 0.84 },
		{ what: 'articles', texts: BLIND_ARTICLES, kind: 'figures', precision: 0.93, recall: 0.83 },
	] as const)(
		'$kind of $what are right to $precision, found to $recall',
		({ texts, kind, precision, recall }) => {
			const sum = tallies(texts.length);
			const off = texts.flatMap((text) => tallyPassage(sum, text, WITH)).join('\n');
			const { right, wrong, missed } = sum[kind];
			expect(right / (right + wrong), off).toBeGreaterThanOrEqual(precision);
			expect(right / (right + missed), off).toBeGreaterThanOrEqual(recall);
		},
	);
});
