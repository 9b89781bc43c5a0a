import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addressKey, hostOf } from '../../src/coverage/address.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { formatDossier } from '../../src/dossier/format-dossier.ts';
import { readDossiers } from './dossiers.ts';

const shared = process.env.SIDELIGHT_SHARED
	? pathToFileURL(`${process.env.SIDELIGHT_SHARED}/`)
	: new URL('../../../shared/', import.meta.url);
const seeds = new URL('pages/seeds/', shared);

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
		expect(ids.filter((id) => !usedSources(dossier).has(id))).toEqual([]);
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

	it.skipIf(!existsSync(seeds))('has no sentence in common with the articles it is shown beside', () => {
		const theirs = new Set(seedTexts().flatMap((seed) => runs(seed)));
		expect(ownTexts(dossier).flatMap((own) => runs(own).filter((run) => theirs.has(run)))).toEqual([]);
	});
});

if (!existsSync(seeds)) console.warn('The pages to compare with are missing: set SIDELIGHT_SHARED.');

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

	it('holds enough to be of use', () => {
		expect(found.timeline.length).toBeGreaterThanOrEqual(15);
		expect(found.quotes.length).toBeGreaterThanOrEqual(10);
		expect(found.people.length).toBeGreaterThanOrEqual(12);
		expect(found.places.length).toBeGreaterThanOrEqual(10);
		expect(found.coverage.length).toBeGreaterThanOrEqual(60);
	});
});

function usedSources(dossier: Dossier): Set<string> {
	const { background, timeline, statements, figures, quotes, people, places, coverage } = dossier;
	const claims = figures.flatMap((figure) => figure.claims);
	const items = [background, timeline, statements, figures, claims, quotes, people, places, coverage].flat();
	return new Set(items.flatMap(({ sources }) => sources));
}

/** What the dossier says in its own words: all but quotations and headlines. */
function ownTexts({
	title,
	summary,
	background,
	timeline,
	statements,
	figures,
	people,
	places,
	coverage,
}: Dossier) {
	const texts = [
		title,
		summary,
		...background.map(({ text }) => text),
		...timeline.flatMap((entry) => [entry.title, entry.text, entry.caution]),
		...statements.map(({ text }) => text),
		...figures.flatMap(({ what, claims }) => [what, ...claims.map(({ note }) => note)]),
		...people.map(({ role }) => role),
		...places.flatMap(({ role, note }) => [role, note]),
		...coverage.map(({ note }) => note),
	];
	return texts.flatMap((one) => one?.en ?? []);
}

function seedTexts(): string[] {
	const names = readdirSync(seeds).filter((name) => name.endsWith('.json'));
	return names.flatMap(
		(name) => JSON.parse(readFileSync(new URL(name, seeds), 'utf8')).must_stay as string[],
	);
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
