import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostOf } from '../../src/coverage/address.ts';
import { outletOf } from '../../src/coverage/outlets.ts';
import { formatOutlets, parseOutlets } from '../../src/coverage/parse-outlets.ts';
import { readDossiers } from './dossiers.ts';

const text = readFileSync(new URL('../../assets/outlets.json', import.meta.url), 'utf8');
const parsed = parseOutlets(JSON.parse(text));
const outlets = parsed.ok ? parsed.outlets : [];

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
