import { describe, expect, it } from 'vitest';
import { parseSitePlaces, withPlace } from '../../../src/settings/site-places.ts';

describe('places from the storage', () => {
	it.each([undefined, null, 7, 'dawn.com', {}, { 'dawn.com': { side: 'left' } }])(
		'are none in %j',
		(stored) => {
			expect(parseSitePlaces(stored).size).toBe(0);
		},
	);

	it.each([
		['a side', ['dawn.com', { side: 'left' }], { side: 'left' }],
		['a width', ['dawn.com', { width: 420 }], { width: 420 }],
		[
			'what else is there',
			['dawn.com', { side: 'right', width: 300, more: 1 }],
			{ side: 'right', width: 300 },
		],
		['a side beside a broken width', ['dawn.com', { side: 'left', width: 1e9 }], { side: 'left' }],
	])('keep %s', (_, entry, expected) => {
		expect(parseSitePlaces([entry]).get('dawn.com')).toEqual(expected);
	});

	it.each([
		['no site', [{ side: 'left' }]],
		['a site that is none', ['a/b', { side: 'left' }]],
		['a place that says nothing', ['dawn.com', {}]],
		['a side that is none', ['dawn.com', { side: 'top' }]],
		['a width in parts of a pixel', ['dawn.com', { width: 300.5 }]],
	])('leave out %s alone', (_, entry) => {
		expect([...parseSitePlaces([entry, ['tolonews.com', { width: 300 }]])]).toEqual([
			['tolonews.com', { width: 300 }],
		]);
	});
});

describe('another place', () => {
	const places = parseSitePlaces([
		['dawn.com', { side: 'left' }],
		['tolonews.com', { width: 300 }],
	]);

	it('takes the last one’s, and is the newest', () => {
		expect(withPlace(places, 'dawn.com', { width: 500 })).toEqual([
			['tolonews.com', { width: 300 }],
			['dawn.com', { width: 500 }],
		]);
	});

	it.each([{}, 'left', undefined, { side: 'top' }])('that is %j is the automatic one', (place) => {
		expect(withPlace(places, 'dawn.com', place)).toEqual([['tolonews.com', { width: 300 }]]);
	});

	it('lets the oldest go when there are too many', () => {
		let stored: unknown = [];
		for (let at = 0; at < 230; at += 1)
			stored = withPlace(parseSitePlaces(stored), `site-${at}.example`, { width: 300 });
		const sites = [...parseSitePlaces(stored).keys()];
		expect([sites.length, sites[0], sites.at(-1)]).toEqual([200, 'site-30.example', 'site-229.example']);
	});
});
