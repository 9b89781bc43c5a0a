import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/dossier/name-index.ts';
import { DOSSIER } from '../event/dossier.ts';
import { BLIND_CASES } from './annotated/blind-cases.ts';
import { tallies, tallyPassage } from './annotated/tally.ts';

const WITH = { dossier: DOSSIER, index: buildIndex([DOSSIER]) };

describe('passages written blind', () => {
	const passages = BLIND_CASES.flat();
	const sum = tallies(passages.length);
	const off = passages.flatMap((passage) => tallyPassage(sum, passage, WITH));

	it.each([
		['statements', 0.97, 0.92],
		['figures', 0.93, 0.9],
	] as const)('%s are right to %f, and found to %f', (kind, precision, recall) => {
		const { right, wrong, missed } = sum[kind];
		expect(right / (right + wrong), off.join('\n')).toBeGreaterThanOrEqual(precision);
		expect(right / (right + missed), off.join('\n')).toBeGreaterThanOrEqual(recall);
	});
});
