import { beforeEach, describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { Shelf } from '../../../src/dossier/shelf.ts';
import type { ShelfSource } from '../../../src/dossier/shelf-source.ts';
import { changed } from './change.ts';
import { inventedDossier } from './invented.ts';
import { MemoryStore } from './memory-store.ts';

const BUNDLED = inventedDossier('bundled', [['Ormara']], ['Gwadar']);
const ADDED = inventedDossier('added', [['Fagradalsfjall']], ['Grindavik']);

let store: MemoryStore;
let reports: string[];
let readBundled: string[];
beforeEach(() => {
	store = new MemoryStore();
	reports = [];
	readBundled = [];
});

function open(other: Partial<ShelfSource> = {}): Promise<Shelf> {
	return Shelf.open({
		store,
		bundled: [{ id: 'bundled', edition: '1' }],
		readBundled: async (id) => {
			readBundled.push(id);
			return BUNDLED;
		},
		madeBy: 'a',
		gateOf: ({ id }) => `gate of ${id}`,
		report: (problem) => reports.push(problem),
		...other,
	});
}

const possible = (shelf: Shelf, text: string) => shelf.possible([text]).map(({ id }) => id);

describe('the shelf', () => {
	it('knows the bundled dossiers, and makes their index once', async () => {
		expect(possible(await open(), 'ormara')).toEqual(['bundled']);
		const again = await open();
		expect(possible(again, 'ormara')).toEqual(['bundled']);
		expect(readBundled).toEqual(['bundled']);
		expect(store.wasRead.slice(-2)).toEqual(['index', 'added']);
		expect((await again.names('bundled'))?.dossiers[0]?.id).toBe('bundled');
		expect(await again.dossier('bundled')).toEqual(BUNDLED);
		expect(reports).toEqual([]);
	});

	it('takes a bundled dossier anew when an update brings another, and leaves out what an update took away', async () => {
		await open();
		const next = inventedDossier('bundled', [['Chabahar']]);
		const shelf = await open({ bundled: [{ id: 'bundled', edition: '2' }], readBundled: async () => next });
		expect([possible(shelf, 'ormara'), possible(shelf, 'chabahar')]).toEqual([[], ['bundled']]);
		expect((await shelf.names('bundled'))?.list.names).toContain('chabahar');
		expect(possible(await open({ bundled: [] }), 'chabahar')).toEqual([]);
	});

	it('makes all anew when the names are listed in another way', async () => {
		await (await open()).add(ADDED);
		const shelf = await open({ madeBy: 'b' });
		expect(possible(shelf, 'fagradalsfjall, ormara')).toEqual(['added', 'bundled']);
		expect(readBundled).toEqual(['bundled', 'bundled']);
	});

	it('works where nothing can be stored', async () => {
		store.isFull = true;
		const shelf = await open();
		expect(possible(shelf, 'ormara')).toEqual(['bundled']);
		await expect(shelf.add(ADDED)).rejects.toThrow('full');
		expect([possible(shelf, 'fagradalsfjall'), shelf.added]).toEqual([[], []]);
	});
});

describe('adding and removing', () => {
	it('keeps an added dossier beyond a restart', async () => {
		const added = await (await open()).add(ADDED);
		expect(added).toMatchObject({ ok: true, replaced: false, added: { id: 'added', title: ADDED.title } });
		const shelf = await open();
		expect(shelf.added.map(({ id }) => id)).toEqual(['added']);
		expect(possible(shelf, 'fagradalsfjall')).toEqual(['added']);
		expect(await shelf.dossier('added')).toEqual(ADDED);
		expect(await shelf.gates()).toEqual(['gate of added']);
	});

	it('leaves nothing behind when a dossier is removed', async () => {
		const shelf = await open();
		await shelf.add(inventedDossier('other', [['Oman']]));
		const before = structuredClone(store.values);
		await shelf.add(ADDED);
		expect(await shelf.remove('added')).toBe(true);
		expect(store.values).toEqual(before);
		expect([await shelf.remove('added'), await shelf.remove('bundled')]).toEqual([false, false]);
		expect(await shelf.names('added')).toBeUndefined();
	});

	it('replaces a dossier of the same id', async () => {
		const shelf = await open();
		await shelf.add(ADDED);
		await shelf.names('added');
		const next = inventedDossier('added', [['Katla']]);
		expect(await shelf.add(next)).toMatchObject({ ok: true, replaced: true });
		expect([possible(shelf, 'fagradalsfjall'), possible(shelf, 'katla')]).toEqual([[], ['added']]);
		expect((await shelf.names('added'))?.list.names).toBe('katla');
		expect(await shelf.dossier('added')).toEqual(next);
	});

	it('says what is wrong with a dossier, and where, and takes nothing of it', async () => {
		const shelf = await open();
		const before = structuredClone(store.values);
		const wrong = changed(changed(ADDED, 'timeline[0].date', 'yesterday'), 'title', 'x');
		expect(await shelf.add(wrong)).toEqual({
			ok: false,
			problems: [
				{ at: 'title', problem: 'must be an object' },
				{ at: 'timeline[0].date', problem: 'must be a day such as "2024-01-16"' },
			],
		});
		expect(await shelf.add(BUNDLED)).toMatchObject({ ok: false, problems: [{ at: 'id' }] });
		expect(store.values).toEqual(before);
	});

	it('makes changes one after the other', async () => {
		const shelf = await open();
		const all = ['one', 'two', 'three'].map((id): Dossier => inventedDossier(id, [['Oman']]));
		await Promise.all([...all.map((one) => shelf.add(one)), shelf.remove('two')]);
		expect((await open()).added.map(({ id }) => id)).toEqual(['one', 'three']);
		expect(possible(await open(), 'oman')).toEqual(['one', 'three']);
	});
});

describe('what is broken in storage', () => {
	beforeEach(async () => {
		await (await open()).add(ADDED);
		readBundled = [];
	});

	it.each<[what: string, broken: unknown]>([
		['cut off', new Uint8Array(40)],
		['something else', 'index'],
		['gone', undefined],
	])('the index, %s, is made anew and stored', async (_, broken) => {
		const before = store.values.get('index');
		store.values.set('index', broken);
		expect(possible(await open(), 'fagradalsfjall, ormara')).toEqual(['added', 'bundled']);
		expect(store.values.get('index')).toEqual(before);
		expect(readBundled).toEqual([]);
		expect(reports.length).toBe(broken === undefined ? 0 : 1);
	});

	it('the list of what was added is made anew from the dossiers', async () => {
		for (const broken of [undefined, { text: '[', sum: 1 }, 7]) {
			store.values.set('added', broken);
			const shelf = await open();
			expect(shelf.added).toMatchObject([{ id: 'added', title: ADDED.title }]);
			expect(possible(shelf, 'fagradalsfjall')).toEqual(['added']);
		}
	});

	it('the names of a dossier are made anew', async () => {
		const before = store.values.get('names:added') as { text: string; sum: number };
		const broken = { ...before, text: before.text.replace('grindavik', 'grindavix') };
		store.values.set('names:added', broken);
		expect((await (await open()).names('added'))?.list.names).toContain('grindavik');
		expect(store.values.get('names:added')).toEqual(before);
	});

	it('a dossier is reported and left out; the others stay, and it can be added again', async () => {
		store.values.set('dossier:added', { text: '{}', sum: 5 });
		store.values.delete('names:added');
		store.values.delete('index');
		const shelf = await open();
		expect(possible(shelf, 'fagradalsfjall, ormara')).toEqual(['bundled']);
		expect(reports.join()).toContain('Dossier added is left out');
		expect(shelf.added.map(({ id }) => id)).toEqual(['added']);
		await shelf.add(ADDED);
		expect(possible(shelf, 'fagradalsfjall')).toEqual(['added']);
	});
});
