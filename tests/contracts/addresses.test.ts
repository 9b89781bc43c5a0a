import { describe, expect, it } from 'vitest';
import { addressKey, hasTracking, hostOf } from '../../src/coverage/address.ts';
import { readDossiers } from './dossiers.ts';
import { hasResearch, readHeadlines, readResearchedCoverage } from './shared.ts';

/** A host that serves another's pages: a number, a content delivery network, a gateway, a staging host, a feed. */
const MIRROR =
	/^[\d.]+$|^\[|(^|\.)(cloudfront\.net|ampproject\.org|dweb\.link|ipfs\.io|googleusercontent\.com|web\.archive\.org)$|(^|\.)(feeds?|mcdn|cdn|staging|stage|preview|dev|test)\d*\.|^[\w-]*(prod|staging)\./;
const FORM = /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/[^\s#"<>\\^`{|}]*)?$/;

/** Hosts under which pages were found that are not their own. */
function researchedMirrors(): string[] {
	const mirrored = readResearchedCoverage().filter(({ note = '' }) => /indexed at/.test(note));
	return mirrored.flatMap(({ url }) => (url ? [hostOf(url)] : []));
}

describe.each(readDossiers())('the addresses of $name', ({ dossier: { coverage, sources } }) => {
	const all = [...coverage, ...sources];
	const where = (wrong: (url: string) => boolean) =>
		all.filter(({ url }) => wrong(url)).map(({ url }) => url);

	it('have the form of an address, without a fragment', () => {
		expect(where((url) => !FORM.test(url))).toEqual([]);
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
		const mirrors = hasResearch ? researchedMirrors() : [];
		const isMirror = (url: string) => MIRROR.test(hostOf(url)) || mirrors.includes(hostOf(url));
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
