import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostOf } from '../../src/coverage/address.ts';
import type { Outlet, OutletSource } from '../../src/coverage/outlets.ts';
import { outletOf } from '../../src/coverage/outlets.ts';
import { formatOutlets, parseOutlets } from '../../src/coverage/parse-outlets.ts';
import { readDossiers } from './dossiers.ts';
import { ADDRESS_FORM, isMirror } from './mirrors.ts';

const text = readFileSync(new URL('../../assets/outlets.json', import.meta.url), 'utf8');
const parsed = parseOutlets(JSON.parse(text));
const outlets = parsed.ok ? parsed.outlets : [];
const dossiers = readDossiers().map(({ dossier }) => dossier);
const coverage = dossiers.flatMap((dossier) => dossier.coverage);
const covered = new Set(coverage.map(({ url }) => outletOf(outlets, hostOf(url))));

type Fact = OutletSource['facts'][number];
const hasSource = (outlet: Outlet, fact: Fact) =>
	outlet.sources?.some(({ facts }) => facts.includes(fact)) === true;
const namesOf = (those: readonly Outlet[]) => those.map(({ name }) => name);

/** Top-level domains of countries are their ISO codes, but for one. */
const topLevel = (country: string) => (country === 'GB' ? '.uk' : `.${country.toLowerCase()}`);

/** The languages in which a dossier has articles of an outlet. */
function languagesSeen(outlet: Outlet): Set<string | undefined> {
	const articles = [...coverage, ...dossiers.flatMap(({ sources }) => sources)];
	const own = articles.filter(({ url }) => outletOf(outlets, hostOf(url)) === outlet);
	return new Set(own.map(({ language }) => language));
}

/** Lists of outlets whose keys are hosts. */
const BY_HOSTS = /\/(?:outlet_registry\.json|sites\.csv)$/;

/** Whether an address shows that a host is the outlet's, or the outlet was found in a list by its first host. */
function isVouched(outlet: Outlet, domain: string): boolean {
	const { domains, sources = [] } = outlet;
	const addresses = [...coverage, ...dossiers.flatMap((dossier) => dossier.sources), ...sources];
	const isAt = (host: string) => host === domain || host.endsWith(`.${domain}`);
	const isListed = domain === domains[0] && sources.some(({ url }) => BY_HOSTS.test(url));
	return isListed || addresses.some(({ url }) => isAt(hostOf(url)));
}

describe('assets/outlets.json', () => {
	it('has no problem', () => {
		expect(parsed.ok ? [] : parsed.problems).toEqual([]);
	});

	it('is canonical: sorted by name, laid out by formatOutlets', () => {
		expect(formatOutlets(outlets)).toBe(text);
	});

	it('names each outlet once, and at least ninety', () => {
		const names = outlets.map(({ name }) => name.toLowerCase());
		expect(names.length).toBe(new Set(names).size);
		expect(names.length).toBeGreaterThanOrEqual(90);
	});

	it.each([
		'www.foxnews.com',
		'www.thestockdork.com',
		'www.samfordcrimson.com',
		'apnews.com',
		'www.bbc.co.uk',
		'edition.cnn.com',
		'timesofindia.indiatimes.com',
		'en.irna.ir',
		'ca.news.yahoo.com',
		'www.radiofarda.com',
	])('knows %s', (host) => {
		expect(outletOf(outlets, host)).toBeDefined();
	});

	it('names every outlet as the dossiers do', () => {
		const others = readDossiers()
			.flatMap(({ dossier }) => dossier.coverage)
			.map(({ outlet, url }) => ({ outlet, known: outletOf(outlets, hostOf(url)) }))
			.filter(({ outlet, known }) => known?.kind !== 'aggregator' && known?.name !== outlet);
		expect(others).toEqual([]);
	});
});

describe('what is said of an outlet', () => {
	it('is a country that a source names, or its own top-level domain', () => {
		const ownDomain = ({ domains, country = '' }: Outlet) =>
			domains.some((name) => name.endsWith(topLevel(country)));
		const bare = outlets.filter(
			(outlet) => outlet.country !== undefined && !hasSource(outlet, 'country') && !ownDomain(outlet),
		);
		expect(namesOf(bare)).toEqual([]);
	});

	it('is a kind that a source names', () => {
		const bare = outlets.filter((outlet) => outlet.kind !== undefined && !hasSource(outlet, 'kind'));
		expect(namesOf(bare)).toEqual([]);
	});

	it('is “state media” by a source on who owns and governs it, not by a list of outlets alone', () => {
		const isList = ({ url }: OutletSource) => /^https:\/\/github\.com\//.test(url);
		const state = outlets.filter(({ kind }) => kind === 'state-media');
		expect(state.length).toBeGreaterThan(5);
		const bare = state.filter(({ sources = [] }) =>
			sources.every((source) => !source.facts.includes('kind') || isList(source)),
		);
		expect(namesOf(bare)).toEqual([]);
	});

	it('are languages that a source names, or an article of a dossier is in', () => {
		const bare = outlets.filter((outlet) => {
			const seen = languagesSeen(outlet);
			return !hasSource(outlet, 'languages') && outlet.languages?.some((language) => !seen.has(language));
		});
		expect(namesOf(bare)).toEqual([]);
	});

	it('has all languages in which dossiers have its articles', () => {
		const poor = [...covered].filter((outlet) =>
			coverage.some(
				({ url, language }) =>
					outletOf(outlets, hostOf(url)) === outlet && !outlet?.languages?.includes(language),
			),
		);
		expect(poor.map((outlet) => outlet?.name)).toEqual([]);
	});

	it('has a source for nothing that is not said, and each address once', () => {
		const wrong = outlets.filter(({ sources = [], ...outlet }) => {
			const urls = sources.map(({ url }) => url);
			const idle = sources.some(({ facts }) => facts.some((fact) => outlet[fact] === undefined));
			return idle || urls.length !== new Set(urls).size;
		});
		expect(namesOf(wrong)).toEqual([]);
	});

	it('rests on well-formed https addresses, none on a mirror', () => {
		const urls = outlets.flatMap(({ sources = [] }) => sources.map(({ url }) => url));
		const isGood = (url: string) => url.startsWith('https://') && ADDRESS_FORM.test(url) && !isMirror(url);
		expect(urls.filter((url) => !isGood(url))).toEqual([]);
	});

	it('is at hosts that an address of a dossier or of its own source shows, or a list that goes by hosts: three of four', () => {
		const all = outlets.flatMap((outlet) => outlet.domains.map((domain) => ({ outlet, domain })));
		const bare = all.filter(({ outlet, domain }) => !isVouched(outlet, domain)).map(({ domain }) => domain);
		expect(bare.length / all.length).toBeLessThanOrEqual(0.25);
	});

	it('is enough: a country for nine of ten, for more of those that dossiers cover; a kind for two of three', () => {
		const share = (those: readonly (Outlet | undefined)[], fact: Fact) =>
			those.filter((outlet) => outlet?.[fact] !== undefined).length / those.length;
		expect(share([...covered], 'country')).toBeGreaterThanOrEqual(0.9);
		expect(share(outlets, 'country')).toBeGreaterThanOrEqual(0.9);
		expect(share(outlets, 'kind')).toBeGreaterThanOrEqual(0.65);
	});
});
