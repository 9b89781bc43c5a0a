import { beforeAll, describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/dossier/name-index.ts';
import { Shelf } from '../../../src/dossier/shelf.ts';
import { recogniseAmong } from '../../../src/event/among-shelf.ts';
import { recognise } from '../../../src/event/recognise.ts';
import { inventedDossier } from '../dossier/invented.ts';
import { MemoryStore } from '../dossier/memory-store.ts';
import { DOSSIER } from './dossier.ts';

const STRIKES = {
	href: 'https://example.org/news/1',
	title: 'Pakistan strikes Iran',
	paragraphs: ['Operation Marg Bar Sarmachar hit Saravan on Jan. 18.'],
};
const MERELY = { ...STRIKES, title: 'Iran and Pakistan', paragraphs: ['Two countries, Iran and Pakistan.'] };

let shelf: Shelf;
beforeAll(async () => {
	shelf = await Shelf.open({
		store: new MemoryStore(),
		bundled: [{ id: DOSSIER.id, edition: '1' }],
		readBundled: async () => DOSSIER,
		madeBy: '1',
		gateOf: () => null,
		report: () => undefined,
	});
	for (let i = 0; i < 20; i++)
		await shelf.add(inventedDossier(`other-${i}`, [['Iran', 'Saravan Pakistan'], ['Pakistan strikes']]));
});

describe('recognition among the dossiers of a shelf', () => {
	it('gives a dossier the score that it has alone, whatever else is there', async () => {
		const [best] = await recogniseAmong(shelf, STRIKES);
		expect(best?.recognition).toEqual(recognise(buildIndex([DOSSIER]), STRIKES)[0]);
		expect(best?.index).toEqual(buildIndex([DOSSIER]));
	});

	it('weighs the few that most speaks for where no word tells a story, and all that may be when asked', async () => {
		const untold = await recogniseAmong(shelf, MERELY);
		expect(untold.length).toBeLessThanOrEqual(2);
		expect(untold.filter(({ recognition }) => recognition.matches)).toEqual([]);
		const asked = await recogniseAmong(shelf, MERELY, true);
		expect(asked.length).toBeGreaterThanOrEqual(untold.length);
		await Promise.all(shelf.added.map(({ id }) => shelf.remove(id)));
		const [alone] = await recogniseAmong(shelf, MERELY, true);
		expect(alone?.recognition.dossier).toBe(DOSSIER.id);
	});

	it('finds nothing in nothing', async () => {
		expect(await recogniseAmong(shelf, { href: '', title: '', paragraphs: [] }, true)).toEqual([]);
	});
});
