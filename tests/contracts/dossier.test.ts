import { describe, expect, it } from 'vitest';
import { addressKey, hostOf } from '../../src/coverage/address.ts';
import { formatDossier } from '../../src/dossier/format-dossier.ts';
import { readDossiers } from './dossiers.ts';
import { ownTexts, sourcedItems } from './own-texts.ts';
import { hasResearch, hasSeeds, seedTexts, unverifiedAddresses } from './shared.ts';

/** Longest texts that a sidebar can show, in characters; titles and statements are read at a glance. */
const LONGEST = { text: 360, glance: 130 };

describe.each(readDossiers())('assets/dossiers/$name', ({ name, text, dossier }) => {
	it('is canonical', () => {
		expect(formatDossier(dossier)).toBe(text);
	});

	it('is named after its id', () => {
		expect(name).toBe(`${dossier.id}.json`);
	});

	it('lists its sources by id, each used and none twice', () => {
		const ids = dossier.sources.map(({ id }) => id);
		expect(ids).toEqual(ids.toSorted());
		const used = new Set(sourcedItems(dossier).flatMap(({ sources }) => sources));
		expect(ids.filter((id) => !used.has(id))).toEqual([]);
		const keys = dossier.sources.map(({ url }) => addressKey(url));
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
	});

	it('lists each article once, at its own place on the web', () => {
		const keys = dossier.coverage.map(({ url }) => addressKey(url));
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
		const hosts = dossier.coverage.map(({ url }) => hostOf(url));
		expect(
			hosts.filter((host) =>
				/^[\d.]+$|cloudfront|ampproject|^feeds\.|\bipns\b|^[\w-]*(prod|cdn|staging)\b/.test(host),
			),
		).toEqual([]);
		expect(dossier.coverage.filter(({ url }) => /[?&](utm_|fbclid|gclid|cmp=|ref=)/.test(url))).toEqual([]);
	});

	it('has a timeline in order, within its days', () => {
		const dates = dossier.timeline.map(({ date }) => date);
		expect(dates).toEqual(dates.toSorted());
		expect(dates.filter((date) => date < dossier.window.from || date > dossier.window.to)).toEqual([]);
	});

	it('pairs coverage both ways', () => {
		const pairs = dossier.coverage.flatMap(({ id, pair = [] }) => pair.map((other) => [id, other]));
		const back = (other: string | undefined) => dossier.coverage.find(({ id }) => id === other)?.pair ?? [];
		expect(pairs.filter(([id, other]) => !back(other).includes(id ?? ''))).toEqual([]);
	});

	it('has no item without a source', () => {
		expect(sourcedItems(dossier).filter(({ sources }) => sources.length === 0)).toEqual([]);
	});

	it.skipIf(!hasResearch)('rests on no source that nobody saw', () => {
		const unseen = new Set(unverifiedAddresses().map(addressKey));
		const all = [...dossier.sources, ...dossier.coverage].map(({ url }) => url);
		expect(unseen.size).toBeGreaterThan(0);
		expect(all.filter((url) => unseen.has(addressKey(url)))).toEqual([]);
	});

	it.skipIf(!hasSeeds)('has no six words in common with the articles it is shown beside', () => {
		const theirs = new Set(seedTexts().flatMap((seed) => runs(seed)));
		const own = ownTexts(dossier).map(({ texts }) => texts.en ?? '');
		expect(own.flatMap((text) => runs(withoutQuotations(text)).filter((run) => theirs.has(run)))).toEqual([]);
	});

	it('is short enough for a sidebar, in every language', () => {
		const most = (at: string) => (/title|what|question|statements/.test(at) ? LONGEST.glance : LONGEST.text);
		const long = ownTexts(dossier).flatMap(({ at, texts }) =>
			Object.values(texts).filter((text = '') => text.length > most(at)),
		);
		expect(long).toEqual([]);
	});
});

describe('iran-pakistan-2024', () => {
	const found = readDossiers().find(({ dossier }) => dossier.id === 'iran-pakistan-2024')!.dossier;

	it('dates the two strikes to the 16th and the 18th', () => {
		const dates = Object.fromEntries(found.timeline.map(({ id, date }) => [id, date]));
		expect(dates).toMatchObject({
			'iran-strikes-panjgur': '2024-01-16',
			'pakistan-condemns': '2024-01-17',
			'pakistan-strikes-saravan': '2024-01-18',
			'labourers-killed': '2024-01-27',
		});
	});

	it('warns of what is easily mistaken', () => {
		const cautions = Object.fromEntries(found.timeline.map(({ id, caution }) => [id, caution?.en ?? '']));
		expect(cautions['iran-strikes-panjgur']).toContain('17 January');
		expect(cautions['ambassador-recalled']).toContain('One ambassador');
		expect(cautions['labourers-killed']).toContain('at least four');
		expect(cautions['labourers-killed']).toContain('18 January');
		expect(cautions['pakistan-strikes-saravan']).toContain('27 January');
	});

	it.each([
		['statements', 60],
		['figures', 30],
		['timeline', 24],
		['quotes', 25],
		['people', 22],
		['places', 20],
		['background', 6],
		['disagreements', 9],
		['coverage', 60],
	] as const)('holds enough to be of use: %s', (kind, least) => {
		expect(found[kind]?.length).toBeGreaterThanOrEqual(least);
	});

	it('tells its background in six sentences', () => {
		const sentences = found.background.map(({ text }) => text.en?.match(/[.!?](?= |$)/g)?.length);
		expect(sentences).toEqual([1, 1, 1, 1, 1, 1]);
	});

	it.each([
		'first-strike-date',
		'whom-iran-hit',
		'first-strike-wounded',
		'ambassadors',
		'whom-pakistan-hit',
		'second-strike-killed',
		'both-strikes-killed',
		'workers-killed',
		'mechanism-name',
		'zones-or-markets',
	])('has what sources say about %s side by side', (id) => {
		const { positions = [] } = found.disagreements?.find((one) => one.id === id) ?? {};
		expect(new Set(positions.map(({ text }) => text.en)).size).toBeGreaterThanOrEqual(2);
	});

	it('gives an area, not a point, where no source gives coordinates', () => {
		const exact = Object.fromEntries(found.places.map((place) => [place.id, place.exact]));
		const areas = ['koh-e-sabz', 'haqabad', 'sirkan', 'rask'];
		expect(areas.map((id) => exact[id])).toEqual(areas.map(() => 'area'));
	});
});

function withoutQuotations(text: string): string {
	return text.replace(/“[^”]*”/g, ' | ');
}

/** All runs of six words, names and figures included. */
function runs(text: string): string[] {
	const words =
		text
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/[\p{L}\p{N}']+/gu) ?? [];
	return words.slice(5).map((_, index) => words.slice(index, index + 6).join(' '));
}
