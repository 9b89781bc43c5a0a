import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostOf } from '../../src/coverage/address.ts';
import { chooseCoverage } from '../../src/coverage/choose.ts';
import { outletOf } from '../../src/coverage/outlets.ts';
import { parseOutlets } from '../../src/coverage/parse-outlets.ts';
import type { Coverage, Dossier } from '../../src/dossier/dossier.ts';
import { readDossiers } from './dossiers.ts';

const parsed = parseOutlets(
	JSON.parse(readFileSync(new URL('../../assets/outlets.json', import.meta.url), 'utf8')),
);
const outlets = parsed.ok ? parsed.outlets : [];

/** The choice for somebody who reads English and has this entry's page open. */
function chooseBeside(dossier: Dossier, { url, headline, language, published }: Coverage) {
	const outlet = outletOf(outlets, hostOf(url));
	const article = {
		href: url,
		title: headline,
		language,
		...(outlet && { outlet }),
		...(published && { published }),
	};
	return chooseCoverage({
		dossier,
		article,
		stated: [],
		leftOut: [],
		reader: { languages: ['en'] },
		outlets,
	});
}

describe.each(readDossiers())('the coverage of $name', ({ dossier }) => {
	it('is known again, every article of it', () => {
		const missed = dossier.coverage.filter((entry) => chooseBeside(dossier, entry).current !== entry);
		expect(missed.map(({ id }) => id)).toEqual([]);
	});

	it('always has something of another outlet beside it, in a language that is read', () => {
		const poor = dossier.coverage.filter((entry) => {
			const { other } = chooseBeside(dossier, entry);
			const isOther = other !== undefined && other.coverage.outlet !== entry.outlet;
			return !isOther || !['en', entry.language].includes(other.coverage.language);
		});
		expect(poor.map(({ id }) => id)).toEqual([]);
	});

	it('shows pairs beside each other', () => {
		const paired = dossier.coverage.filter(({ pair }) => pair !== undefined);
		const beside = paired.map((entry) => chooseBeside(dossier, entry).other?.coverage.id);
		expect(paired.map(({ pair }, index) => pair?.includes(beside[index] ?? ''))).toEqual(
			paired.map(() => true),
		);
	});
});

describe('the two retellings of one text about the visit to Islamabad', () => {
	const { dossier } = readDossiers().find(({ name }) => name === 'iran-pakistan-2024.json')!;
	it.each([
		[
			'https://www.thestockdork.com/pakistan-and-iran-to-enhance-security-ties-after-series-of-retaliatory-airstrikes/',
			'The Samford Crimson',
		],
		[
			'https://www.samfordcrimson.com/pakistan-and-iran-vow-collaboration-to-improve-security-after-fatal-airstrikes-2024-01-29.html/amp',
			'The Stock Dork',
		],
	])('%s: %s, and not as an independent source', (href, outlet) => {
		const entry = dossier.coverage.find(({ url }) => url === href)!;
		const { other } = chooseBeside(dossier, entry);
		expect(other).toMatchObject({ sameText: true, coverage: { outlet, textBy: 'AP' } });
		expect(other?.reasons).toContain('same-story');
		expect(other?.reasons).not.toContain('independent-text');
	});

	it('says by way of whom AP’s text came', () => {
		const entry = dossier.coverage.find(({ outlet }) => outlet === 'The Samford Crimson');
		expect(entry).toMatchObject({ textBy: 'AP', via: 'Fox News' });
	});
});
