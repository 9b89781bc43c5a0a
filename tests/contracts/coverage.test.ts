import { describe, expect, it } from 'vitest';
import { addressKey } from '../../src/coverage/address.ts';
import type { Coverage, Dossier } from '../../src/dossier/dossier.ts';
import { SEED_FACTS } from '../unit/facts/annotated/seed-facts.ts';
import { readDossiers } from './dossiers.ts';
import { hasResearch, type ResearchedArticle, readHeadlines, readResearchedCoverage } from './shared.ts';

describe.each(readDossiers())('what is known of the coverage of $name', ({ dossier }) => {
	it('is, of every article, the statements whose sources it is among', () => {
		const poor = dossier.coverage.filter(({ statements = [], sources }) =>
			citing(dossier, sources).some((id) => !statements.includes(id)),
		);
		expect(poor.map(({ id }) => id)).toEqual([]);
	});

	it('says by way of whom only where it says whose text it is, and never a way by itself', () => {
		const odd = dossier.coverage.filter(
			({ textBy, via, retold, outlet }) =>
				via === outlet || ((via || retold) && (!textBy || textBy === 'own' || textBy === outlet)),
		);
		expect(odd.map(({ id }) => id)).toEqual([]);
	});
});

const { dossier } = readDossiers().find(({ name }) => name === 'iran-pakistan-2024.json')!;
const { coverage } = dossier;

describe('the two known texts', () => {
	it.each([
		['samford-crimson-vow-collaboration', SEED_FACTS.samfordcrimson],
		['stock-dork-security-ties', SEED_FACTS.thestockdork],
	])('%s: has all statements that were read in it by hand, and no others', (id, facts) => {
		const read = Object.values(facts!.statements).flatMap((ids) => ids.split(' '));
		const known = coverage.find((entry) => entry.id === id)?.statements ?? [];
		expect(known.toSorted()).toEqual([...new Set(read)].toSorted());
	});
});

describe.skipIf(!hasResearch)('the coverage of the strikes, beside the research', () => {
	const pairs = readResearchedCoverage().flatMap((row) => {
		const entry = row.verification === 'url_in_index' && row.url ? entryAt(row.url) : undefined;
		return entry ? [{ row, entry }] : [];
	});
	const wrong = (is: (row: ResearchedArticle, entry: Coverage) => boolean) =>
		pairs.flatMap(({ row, entry }) => (is(row, entry) ? [] : [entry.id]));

	it('has its articles', () => {
		expect(pairs.length).toBeGreaterThanOrEqual(100);
	});

	it('has their days, what these rest on, and their languages', () => {
		const day = ({ date }: ResearchedArticle) => (/^\d{4}-\d{2}-\d{2}$/.test(date ?? '') ? date : undefined);
		expect(wrong((row, { published }) => day(row) === (published ?? undefined))).toEqual([]);
		expect(
			wrong((row, { dateBasis }) => dateBasis === undefined || BASES[row.date_basis] === dateBasis),
		).toEqual([]);
		expect(wrong((row, { language }) => row.lang === language)).toEqual([]);
	});

	it('has their headlines as they were published, or marks its own', () => {
		expect(wrong(({ headline }, entry) => entry.headlineIsOurs || headline.includes(entry.headline))).toEqual(
			[],
		);
	});

	it('tells the part of the story that each is about', () => {
		expect(wrong(({ topic }, { part }) => PARTS[topic] === part)).toEqual([]);
	});

	it('says whose text each is as far as the research saw it, and nothing where that is not clear', () => {
		expect(wrong(({ agency }, entry) => isWhose(agency ?? '', entry))).toEqual([]);
	});

	it('has the headlines and days that were published, where these were kept', () => {
		const rows = readHeadlines().flatMap((row) => {
			const entry = entryAt(row.url);
			return entry && !entry.headlineIsOurs ? [{ row, entry }] : [];
		});
		expect(rows.length).toBeGreaterThan(20);
		const other = rows.filter(
			({ row, entry }) =>
				row.title !== entry.headline ||
				row.lang !== entry.language ||
				(entry.published !== undefined && row.published?.slice(0, 10) !== entry.published),
		);
		expect(other.map(({ entry }) => entry.id)).toEqual([]);
	});
});

const BASES: Readonly<Record<string, string>> = {
	page: 'page',
	url: 'url',
	text: 'text',
	inferred: 'inferred',
	copy: 'inferred',
};
/** What the research calls the days; analyses came after both strikes. */
const PARTS: Readonly<Record<string, string>> = {
	'16jan': 'strike',
	'17jan': 'strike',
	'18jan': 'retaliation',
	'19jan': 'de-escalation',
	'22jan': 'de-escalation',
	'26jan': 'de-escalation',
	'27jan': 'labourers',
	'28jan': 'visit',
	'29jan': 'visit',
	'31jan': 'labourers',
	analysis: 'retaliation',
	later: 'after',
};
/** Whose texts they are by the research's own words; `own/…` and `agencies` are nobody's alone. */
const AGENCIES: Readonly<Record<string, string>> = {
	AA: 'Anadolu Agency',
	ISPR: "Pakistan's military (ISPR)",
	FO: "Pakistan's Foreign Office",
	Press: 'Press TV',
	UNI: 'Xinhua',
	rewrites: 'AP',
};

function isWhose(agency: string, { textBy, outlet, note }: Coverage): boolean {
	if (/^own\/|^own with|^agencies/.test(agency)) return textBy === undefined;
	if (/^(?:own|analysis|fact-check)$|cited$/.test(agency))
		return textBy === 'own' || /^(?:ISNA|NPR)$/.test(textBy ?? '');
	const [name = ''] = /^[A-Za-z]+/.exec(agency) ?? [];
	const by = AGENCIES[name] ?? name;
	const isInferred = /wording|-type|inferred/.test(agency);
	return (
		(textBy === by || (textBy === 'own' && outlet === by)) && (!isInferred || /inferred/.test(note?.en ?? ''))
	);
}

/** The statements that these sources are cited for. */
function citing({ statements }: Dossier, sources: readonly string[]): string[] {
	return statements.filter((one) => one.sources.some((id) => sources.includes(id))).map(({ id }) => id);
}

function entryAt(url: string): Coverage | undefined {
	const path = (address: string) => addressKey(address)?.replace(/^[^/]*/, '');
	return (
		coverage.find((entry) => addressKey(entry.url) === addressKey(url)) ??
		coverage.find((entry) => path(entry.url) === path(url) && path(url) !== '')
	);
}
