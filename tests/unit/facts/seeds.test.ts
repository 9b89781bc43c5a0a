import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/dossier/name-index.ts';
import { recognise } from '../../../src/event/recognise.ts';
import { findFacts } from '../../../src/facts/find-facts.ts';
import type { Findings } from '../../../src/facts/mention.ts';
import { DOSSIER } from '../event/dossier.ts';
import { blocksOf } from './blocks.ts';

const INDEX = buildIndex([DOSSIER]);
const SHARED = process.env.SIDELIGHT_SHARED ?? new URL('../../../../shared', import.meta.url).pathname;
const here = existsSync(`${SHARED}/pages/seeds`);
if (!here) console.warn(`Skipped: ${SHARED}/pages/seeds is missing (set SIDELIGHT_SHARED).`);

type Seed = { texts: string[]; found: Findings };

function seed(name: string): Seed {
	const { must_stay: texts, must_hide: hidden } = JSON.parse(
		readFileSync(`${SHARED}/pages/seeds/${name}.json`, 'utf8'),
	);
	// What is clutter on the page is left unlabelled here: even then nothing may be taken from it.
	const all = [...texts, ...hidden];
	const blocks = blocksOf(all, (text, i) =>
		i === 0 ? 'title' : /via AP\)$/.test(text) ? 'caption' : 'body',
	);
	return { texts: all, found: findFacts(DOSSIER, { blocks }, INDEX) };
}

function sentencesOf({ texts, found }: Seed, id: string): string[] {
	const mention = found.statements.find(({ statement }) => statement === id);
	return mention?.passages.map(({ block, start, end }) => texts[block]!.slice(start, end)) ?? [];
}

describe.runIf(here)('the Fox text', () => {
	const fox = here
		? seed('samfordcrimson')
		: { texts: [], found: { statements: [], doubted: [], figures: [], quotes: [], places: [] } };

	it.each([
		['security-cooperation-agreed', /^Pakistan and Iran (have|on Monday) agreed/],
		['iran-strikes-pakistan', /Iran launched airstrikes in Pakistan/],
		['strike-aimed-at-jaish-al-adl', /Jaish al-Adl/],
		['two-children-killed', /^Pakistan said two children were killed/],
		['three-wounded-in-first-strike', /tree others were wounded/],
		['pakistan-recalls-ambassador', /recalled its ambassadors/],
		['pakistan-strikes-iran', /^Pakistan retaliated with airstrikes in Iran/],
		['strike-was-an-answer', /^Pakistan retaliated/],
		['strike-aimed-at-baloch-groups', /Baluch militant groups/],
		['nine-killed-in-second-strike', /killing at least nine people/],
		['eleven-killed-in-both', /killed at least 11 people/],
		['ministers-meet-in-islamabad', /held talks in Islamabad/],
		['minister-meets-kakar', /^The Iranian foreign minister also met/],
		['joint-news-conference', /^At a joint news conference/],
		['existing-channels', /existing channels/],
		['back-to-normal', /situation back to normal/],
		['terrorism-common-challenge', /common challenge/],
		['respect-for-sovereignty', /foundational principle/],
		['ministers-to-meet-regularly', /^He announced regular future meetings/],
		['liaison-officers', /liaison officers/],
		['no-room-for-terrorists', /endanger our common security/],
		['free-trade-zones', /free trade economic zones/],
		['long-mutual-suspicion', /suspicion over militant attacks/],
		['domestic-pressure', /internal political pressures/],
		['workers-shot', /unknown gunmen shot and killed/],
		['pakistan-condemns-killings', /condemned the killings/],
		['relatives-rally', /^Relatives of the slain/],
		['wounded-treated-in-iran', /Iranian hospital/],
	])('%s', (id, sentence) => {
		const found = sentencesOf(fox, id);
		expect(
			found.some((one) => sentence.test(one)),
			found.join('\n'),
		).toBe(true);
	});

	it('makes none of these', () => {
		const ids = fox.found.statements.map(({ statement }) => statement);
		for (const not of [
			'nine-workers-killed',
			'strike-in-panjgur',
			'operation-name',
			'bla-and-blf-named',
			'nsc-meets',
			'border-markets',
			'third-countries-blamed',
			'kerman-bombings',
			'first-strike-on-16-january',
			'ambassadors-return',
			'minister-meets-army-chief',
		]) {
			expect(ids).not.toContain(not);
		}
		expect(JSON.stringify(fox.found)).not.toContain('Jordan');
	});

	it.each([
		['first-strike-date', { date: '2024-01-17' }],
		['first-strike-killed', { exact: 2 }],
		['first-strike-wounded', { exact: 3 }],
		['second-strike-killed', { min: 9 }],
		['both-strikes-killed', { min: 11 }],
		['workers-killed', { min: 4 }],
		['workers-wounded', { exact: 3 }],
		['ambassadors-recalled', { min: 2 }],
	])('%s', (id, value) => {
		expect(fox.found.figures.filter(({ figure }) => figure === id).map((mention) => mention.value)).toEqual([
			value,
		]);
	});

	it('differs from both governments on the day of the first strike', () => {
		const mention = fox.found.figures.find(({ figure }) => figure === 'first-strike-date')!;
		const { claims } = DOSSIER.figures.find(({ id }) => id === 'first-strike-date')!;
		expect(mention.differs.map((i) => claims[i]!.byKind).toSorted()).toEqual(['official', 'state-media']);
		expect(mention.agrees.map((i) => claims[i]!.byKind)).toEqual(['agency']);
	});

	it('prints five quotations whole and one shortened, each with its speaker', () => {
		const quoted = fox.found.quotes.map(({ how, quote, by }) => [how, quote, ...by.map(({ name }) => name)]);
		expect(quoted.filter(([how]) => how === 'whole')).toHaveLength(5);
		expect(quoted.filter(([how]) => how !== 'whole')).toEqual([
			['shortened', 'horrifying and despicable', 'Pakistan'],
		]);
		expect(quoted.filter(([, , name]) => name === 'Jilani')).toHaveLength(3);
		expect(quoted.filter(([, , name]) => name === 'Amirabdollahian')).toHaveLength(2);
	});

	it('has the place of each number, not of its sentence', () => {
		const printed = fox.found.figures.flatMap(({ passages }) =>
			passages.map(({ block, start, end, counted }) => [
				fox.texts[block]!.slice(start, end),
				counted && fox.texts[block]!.slice(counted.start, counted.end),
			]),
		);
		expect(printed).toEqual(
			expect.arrayContaining([
				['two', 'children'],
				['tree', 'others'],
				['Jan. 17', undefined],
				['nine', 'people'],
				['11', 'people'],
				['ambassadors', undefined],
				['four', 'Pakistani laborers'],
				['three', 'others'],
				['three', 'workers'],
			]),
		);
	});
});

describe.runIf(here)('The Stock Dork’s text', () => {
	const dork = here
		? seed('thestockdork')
		: { texts: [], found: { statements: [], doubted: [], figures: [], quotes: [], places: [] } };

	it.each([
		['security-cooperation-agreed', /agreed to enhance their security cooperation/],
		['eleven-killed-in-both', /at least 11 fatalities/],
		['ministers-meet-in-islamabad', /in Islamabad\.$/],
		['minister-meets-kakar', /caretaker Prime Minister/],
		['ties-strained', /severely strained/],
		['iran-strikes-pakistan', /^Iran conducted airstrikes/],
		['strike-aimed-at-jaish-al-adl', /Jaish al-Adl hideouts/],
		['pakistan-recalls-ambassador', /recalling its ambassadors/],
		['pakistan-strikes-iran', /^Islamabad then launched/],
		['joint-news-conference', /^In a joint news conference/],
		['existing-channels', /diplomatic and military channels/],
		['back-to-normal', /restoration of normalcy/],
		['terrorism-common-challenge', /common challenge/],
		['respect-for-sovereignty', /fundamental principle/],
		['free-trade-zones', /free trade economic zones/],
		['long-mutual-suspicion', /mutual suspicion/],
		['workers-shot', /unknown gunmen killed/],
		['pakistan-condemns-killings', /^Pakistan condemned the attack/],
		['relatives-rally', /^Relatives of the slain/],
	])('%s', (id, sentence) => {
		const found = sentencesOf(dork, id);
		expect(
			found.some((one) => sentence.test(one)),
			found.join('\n'),
		).toBe(true);
	});

	it('makes none of these, and quotes nobody', () => {
		const ids = dork.found.statements.map(({ statement }) => statement);
		for (const not of [
			'two-children-killed',
			'nine-killed-in-second-strike',
			'nine-workers-killed',
			'liaison-officers',
			'domestic-pressure',
			'pakistan-condemns-strike',
			'strike-in-sistan-baluchestan',
		]) {
			expect(ids).not.toContain(not);
		}
		expect(dork.found.quotes).toEqual([]);
	});

	it('gives the day of the announcement as the day of the strike', () => {
		const days = dork.found.figures.filter(({ figure }) => figure === 'first-strike-date');
		expect(days.map(({ value }) => value)).toEqual([{ date: '2024-01-17' }]);
	});
});

describe.runIf(here)('both', () => {
	it.each(['samfordcrimson', 'thestockdork'])('%s is recognised with 0.9 or more', (name) => {
		const { must_stay: texts, url } = JSON.parse(readFileSync(`${SHARED}/pages/seeds/${name}.json`, 'utf8'));
		const [best] = recognise(INDEX, {
			href: url,
			title: texts[0],
			paragraphs: texts.slice(1),
		});
		expect(best!.score).toBeGreaterThanOrEqual(0.9);
	});
});
