import { describe, expect, it } from 'vitest';
import { choose, outletNamed } from './story.ts';

/** The story's outlets, of two of which nobody knows where they are made. */
const outlets = ['Dawn', 'Geo', 'Tehran Times', 'BBC', 'Sky', 'Fox', 'Reader'].map((name) => {
	const { country, ...rest } = outletNamed(name);
	return name === 'BBC' || name === 'Fox' || country === undefined ? rest : { ...rest, country };
});
const nowhere = outlets.find(({ name }) => name === 'Fox')!;

describe('an outlet whose country is not known', () => {
	it('is never said to be in another country', () => {
		const { other, more } = choose({ on: 'dawn-visit' }, { outlets });
		const card = [other, ...more].find((one) => one?.coverage.id === 'bbc-visit');
		expect(card).toBeDefined();
		expect(card).not.toHaveProperty('country');
		expect(card?.reasons).toEqual(['same-part', 'independent-text']);
	});

	it('is no country that others are in another one than', () => {
		const { other, more } = choose(
			{ outlet: nowhere, published: '2024-01-29', href: 'https://fox.example/a' },
			{ outlets },
		);
		const reasons = [other, ...more].flatMap((card) => card?.reasons ?? []);
		expect(reasons).toContain('independent-text');
		expect(reasons).not.toContain('other-country');
	});

	it('leaves the others’ countries as they are', () => {
		const { other, more } = choose({ on: 'dawn-visit' }, { outlets });
		const tehran = [other, ...more].find((card) => card?.coverage.id === 'tehran-visit');
		expect(tehran).toMatchObject({ country: 'IR' });
		expect(tehran?.reasons).toContain('other-country');
	});
});
