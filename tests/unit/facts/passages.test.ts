import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/dossier/name-index.ts';
import { findFacts } from '../../../src/facts/find-facts.ts';
import { DOSSIER } from '../event/dossier.ts';
import { blocksOf } from './blocks.ts';
import { PASSAGES } from './passages.ts';

const INDEX = buildIndex([DOSSIER]);

describe('statements and figures of passages written by us', () => {
	it.each(PASSAGES.filter(({ held }) => !held))(
		'[$language] $hard: $text',
		({ text, statements, figures = {} }) => {
			const found = findFacts(DOSSIER, { blocks: blocksOf(text.split('\n')) }, INDEX);
			expect(found.statements.map(({ statement }) => statement).toSorted()).toEqual(statements.toSorted());
			expect(found.figures.map(({ figure }) => figure).toSorted()).toEqual(Object.keys(figures).toSorted());
		},
	);
});
