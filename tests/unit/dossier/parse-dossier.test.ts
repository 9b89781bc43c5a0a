import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../../src/dossier/check.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { formatDossier } from '../../../src/dossier/format-dossier.ts';
import { parseDossier } from '../../../src/dossier/parse-dossier.ts';
import { changed, GONE, waysInto } from './change.ts';
import { smallDossier } from './small-dossier.ts';

const file = new URL('../../../assets/dossiers/iran-pakistan-2024.json', import.meta.url);
const real = JSON.parse(readFileSync(file, 'utf8')) as Dossier;

/** What is wrong with the small dossier once it has other values at some places. */
function problemsAfter(...changes: [place: string, value: unknown][]): string[] {
	const dossier = changes.reduce<unknown>((value, [place, now]) => changed(value, place, now), smallDossier);
	const parsed = parseDossier(dossier);
	return parsed.ok ? [] : parsed.problems.map(problemLine);
}

describe('parseDossier', () => {
	it('gives the dossier', () => {
		const parsed = parseDossier(smallDossier);
		expect(parsed).toEqual({ ok: true, dossier: smallDossier });
	});

	it.each<[what: string, place: string, value: unknown, problem: string]>([
		['a number as text', 'statements[0].patterns[0].number.min', '9', ': must be a whole number'],
		['half a person', 'statements[0].patterns[0].number.min', 8.5, ': must be a whole number'],
		['a day that is none', 'timeline[0].date', '2023-02-29', ': must be a day such as "2024-01-16"'],
		['a time for a day', 'updated', '2024-01-16T10:00', ': must be a day such as "2024-01-16"'],
		['a place off the globe', 'places[0].at.latitude', 91, ': must be from -90 to 90'],
		[
			'a script for an address',
			'sources[0].url',
			'javascript:alert(1)',
			': must be an http or https address',
		],
		['a user name', 'sources[0].url', 'https://bbc.com@evil.example/', ': must be an http or https address'],
		[
			'a backslash',
			'sources[0].url',
			'https://evil.example\\.bbc.com/',
			': must be an http or https address',
		],
		['a text without English', 'title', { ur: 'ایران' }, '.en: is missing'],
		['a text in no language', 'title.Urdu', 'x', ': must be a language code such as "en"'],
		['a bare text', 'title', 'Iran', ': must be an object'],
		['a hidden turn', 'title.en', 'Iran \u202E natsikaP', ': must not hold control characters'],
		['white space around', 'title.en', ' Iran', ': must not begin or end with white space'],
		['an unknown key', 'statements[0].colour', 'red', ': is not a known key'],
		['a key that is no name', 'a b', 1, ': is not a known key'],
		['a missing key', 'coverage[0].headline', GONE, ': is missing'],
		['an item without sources', 'quotes[0].sources', [], ': must not be empty'],
		['an absent source', 'quotes[0].sources[0]', 'nowhere', ': no source has the id "nowhere"'],
		['an absent concept', 'recognition.strong[0][0]', 'nothing', ': no concept has the id "nothing"'],
		['an absent statement', 'coverage[0].statements[0]', 'unsaid', ': no statement has the id "unsaid"'],
		['an absent part', 'coverage[0].part', 'epilogue', ': no part has the id "epilogue"'],
		['an absent pair', 'coverage[0].pair', ['nobody'], '[0]: no coverage has the id "nobody"'],
		['a move to nowhere', 'moves[0].to', 'nowhere', ': no place has the id "nowhere"'],
		['a move from nowhere', 'moves[0].from', 'pk', ': no place has the id "pk"'],
		['an absent figure', 'disagreements[0].figure', 'living', ': no figure has the id "living"'],
		['a disagreement of none', 'disagreements[0].positions', [], ': must have at least 2'],
		['nobody who says it', 'disagreements[0].positions[1].by', [], ': must not be empty'],
		['an id twice', 'people[1]', smallDossier.people[0], '.id: is the id of people[0] already'],
		['an id with capitals', 'people[0].id', 'Jilani', ': must be lower case words joined by "-"'],
		[
			'a name that is all',
			'concepts[0].names.en[0]',
			'*',
			': must be a name, "*" at the end of words at most',
		],
		['an empty figure', 'figures[0].claims[0].value', {}, ': must not be empty'],
		['another format', 'format', 2, ': must be 1'],
	])('names %s', (_, place, value, problem) => {
		const named = place.includes(' ') ? `["${place}"]` : place;
		expect(problemsAfter([place, value])).toEqual([named + problem]);
	});

	it.each<[what: string, place: string, value: unknown, problem: string]>([
		[
			'bounds',
			'statements[0].patterns[0].number.min',
			12,
			'statements[0].patterns[0].number: 12 must not come after 9',
		],
		['a window', 'window.to', '2023-01-01', 'window: 2024-02-01 must not come after 2023-01-01'],
		['a point', 'places[0].at', GONE, 'places[0]: needs "at" unless "exact" is "unknown"'],
		['an area', 'places[0].exact', 'area', 'places[0]: needs "radiusKm" when, and only when, it is an area'],
		[
			'a pattern',
			'statements[0].patterns[0]',
			{ all: [] },
			'statements[0].patterns[0]: needs a concept in "all" or "any"',
		],
	])('names what does not fit together in %s', (_, place, value, problem) => {
		expect(problemsAfter([place, value])).toEqual([problem]);
	});

	it('names all problems at once', () => {
		const problems = problemsAfter(
			['updated', 'yesterday'],
			['places[0].at.longitude', 181],
			['people[0].sources[0]', 'nowhere'],
			['coverage', GONE],
		);
		expect(problems).toEqual([
			'updated: must be a day such as "2024-01-16"',
			'places[0].at.longitude: must be from -180 to 180',
			'coverage: is missing',
			'people[0].sources[0]: no source has the id "nowhere"',
		]);
	});

	it('never throws, whatever comes', () => {
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
				expect(parseDossier(value).ok).toBe(false);
			}),
			{ numRuns: 300 },
		);
	});

	it('never throws on a dossier that has been changed anywhere, and keeps none that it would not write', () => {
		const places = waysInto(real);
		fc.assert(
			fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
				const parsed = parseDossier(changed(real, place, value));
				if (!parsed.ok) return parsed.problems.length > 0;
				const text = formatDossier(parsed.dossier);
				const again = parseDossier(JSON.parse(text));
				return again.ok && formatDossier(again.dossier) === text;
			}),
			{ numRuns: 100 },
		);
	}, 30_000);

	it('reads a prototype as the data that it is', () => {
		const parsed = parseDossier(JSON.parse('{"__proto__": {"format": 1}}'));
		expect(parsed.ok).toBe(false);
		expect(Object.hasOwn(Object.prototype, 'format')).toBe(false);
	});
});

describe('formatDossier', () => {
	it('is undone by parsing', () => {
		expect(parseDossier(JSON.parse(formatDossier(smallDossier)))).toEqual({
			ok: true,
			dossier: smallDossier,
		});
	});

	it('is the same however the keys were ordered', () => {
		const reversed = Object.fromEntries(Object.entries(smallDossier).toReversed()) as Dossier;
		expect(formatDossier(reversed)).toBe(formatDossier(smallDossier));
	});

	it('refuses to write a dossier that has not the shape of one', () => {
		expect(() => formatDossier({ ...smallDossier, updated: 'today' })).toThrow('updated: must be a day');
	});
});
