import { describe, expect, it } from 'vitest';
import { addressKey, hasTracking } from '../../src/coverage/address.ts';
import { readDossiers } from './dossiers.ts';
import { ADDRESS_FORM, isMirror } from './mirrors.ts';
import { hasResearch, readHeadlines, readResearchedCoverage } from './shared.ts';

describe.each(readDossiers())('the addresses of $name', ({ dossier: { coverage, sources } }) => {
	const all = [...coverage, ...sources];
	const where = (wrong: (url: string) => boolean) =>
		all.filter(({ url }) => wrong(url)).map(({ url }) => url);

	it('have the form of an address, without a fragment', () => {
		expect(where((url) => !ADDRESS_FORM.test(url))).toEqual([]);
	});

	it('carry no tracking parameters', () => {
		expect(where(hasTracking)).toEqual([]);
	});

	it.each([
		['coverage', coverage],
		['sources', sources],
	] as const)('are each there once: %s', (_, items) => {
		const keys = items.map(({ url }) => addressKey(url));
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
	});

	it('are on no mirror, unless a source says that it is a copy', () => {
		expect(coverage.filter(({ url }) => isMirror(url)).map(({ url }) => url)).toEqual([]);
		const copies = sources.filter(({ url, outlet }) => isMirror(url) && !/copy/.test(outlet));
		expect(copies.map(({ url }) => url)).toEqual([]);
	});

	it('say on what their day rests, and which headlines are ours', () => {
		expect(coverage.filter(({ published, dateBasis }) => Boolean(published) !== Boolean(dateBasis))).toEqual(
			[],
		);
		const marked = coverage.filter(({ headline }) => /^[([]/.test(headline)).map(({ headline }) => headline);
		expect(marked).toEqual([]);
	});
});

describe.skipIf(!hasResearch)('the coverage of the strikes', () => {
	const { coverage } = readDossiers().find(({ name }) => name === 'iran-pakistan-2024.json')!.dossier;
	const keys = new Set(coverage.map(({ url }) => addressKey(url)));
	const anywhere = new Set(coverage.map(({ url }) => addressKey(url)?.replace(/^[^/]*/, '')));
	const isThere = (url: string) =>
		keys.has(addressKey(url)) || anywhere.has(addressKey(url)?.replace(/^[^/]*/, ''));

	it('has at least a hundred articles whose address was seen', () => {
		const seen = readResearchedCoverage().filter(({ verification }) => verification === 'url_in_index');
		const there = new Set([...seen.map(({ url }) => url ?? ''), ...readHeadlines().map(({ url }) => url)]);
		expect([...there].filter(isThere).length).toBeGreaterThanOrEqual(100);
	});

	it('has all that is labelled as being about the event', () => {
		const labelled = readHeadlines().filter(({ label }) => label === 'event');
		expect(labelled.filter(({ url }) => !isThere(url)).map(({ url }) => url)).toEqual([]);
	});
});
