import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/dossier/name-index.ts';
import { DOSSIER } from '../event/dossier.ts';
import { HARD_CASES } from './annotated/hard-cases.ts';
import { tallies, tallyPassage } from './annotated/tally.ts';

const INDEX = buildIndex([DOSSIER]);

describe('all that a hard case says', () => {
	it.each(HARD_CASES)('[$language] $hard: $text', (passage) => {
		expect(tallyPassage(tallies(1), passage, { dossier: DOSSIER, index: INDEX })).toEqual([]);
	});
});
