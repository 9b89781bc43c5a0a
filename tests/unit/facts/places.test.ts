import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/dossier/name-index.ts';
import { findFacts } from '../../../src/facts/find-facts.ts';
import { smallDossier } from '../dossier/small-dossier.ts';
import { blocksOf } from './blocks.ts';

const { concept: _, ...saravan } = smallDossier.places[0]!;
const dossier = {
	...smallDossier,
	concepts: [
		...smallDossier.concepts,
		{ id: 'saravan-city', kind: 'place' as const, names: { ru: ['Сараван*'] } },
	],
	places: [
		{ ...saravan, concept: 'saravan-city' },
		{ ...saravan, id: 'koh', name: 'Koh-e-Sabz', spellings: ['کوه سبز'] },
	],
};
const index = buildIndex([dossier]);

describe('the places that an article names', () => {
	it.each([
		['by its name, however it is hyphenated', 'Villages near Koh e Sabz were hit.', ['koh']],
		['in another spelling', 'به سراوان رسید', ['saravan']],
		['behind a preposition that is glued to it', 'بسراوان', ['saravan']],
		['by a name of its concept', 'Удар близ Саравана', ['saravan']],
		['both', 'From Saravan to Koh-e-Sabz', ['saravan', 'koh']],
		['not within another word', 'Saravanists met', []],
		['none', 'Nothing was said.', []],
	])('%s', (_, text, places) => {
		expect(findFacts(dossier, { blocks: blocksOf([text], () => 'body') }, index).places).toEqual(places);
	});
});
