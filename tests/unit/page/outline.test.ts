import { describe, expect, it } from 'vitest';
import { commonDepth, holds, Outline } from '../../../src/page/outline.ts';
import { isElement, type PageElement } from '../../../src/page/page.ts';
import { type Place, placeOf } from '../../../src/page/places.ts';
import { findAll } from '../../../src/page/search.ts';
import { textRuns } from '../../../src/page/text-runs.ts';
import { bodyOf, pageOf } from './plain-page.ts';

const PAGE = `<header><a href="/">Home</a><a href="/w">World</a></header>
	<main><article><h1>The long day</h1><div class="text"><p>One paragraph, <a href="/x">linked</a>.</p><p>Another.</p></div></article>
	<aside><ul><li>First</li><li>Second</li></ul></aside></main><footer><i></i></footer>`;

const body = bodyOf(pageOf(PAGE));
const runs = textRuns(body);
const prose = runs.map(({ element }) => (element.tag === 'p' ? 10 : 0));
const outline = new Outline(runs, prose);

/** Where an element stands; one without text stands nowhere. */
function placeIn(element: PageElement): Place {
	for (const { place } of runs)
		for (let at: Place | undefined = place; at; at = at.parent) if (at.element === element) return at;
	return placeOf(element, undefined);
}

/** The same by looking at every run below an element. */
function below(element: PageElement): number[] {
	const ids = new Set(findAll(element, isElement).map(({ id }) => id));
	return runs.flatMap(({ place }, at) => (ids.has(place.element.id) ? [at] : []));
}

describe('Outline', () => {
	it('adds up each element as its runs add up', () => {
		for (const element of findAll(body, isElement)) {
			const inside = below(element);
			const sum = (of: (at: number) => number) => inside.reduce((total, at) => total + of(at), 0);
			expect(outline.massOf(placeIn(element))).toEqual({
				runs: inside.length,
				chars: sum((at) => runs[at]!.text.length),
				linkChars: sum((at) => runs[at]!.linkChars),
				prose: sum((at) => prose[at]!),
				proseRuns: sum((at) => Number(prose[at]! > 0)),
			});
			for (const at of runs.keys()) expect(holds(placeIn(element), at)).toBe(inside.includes(at));
		}
	});

	it('finds the deepest element that holds most of the prose', () => {
		expect(outline.core?.element.attributes.class).toBe('text');
	});

	it('has no core where there is no prose, and is content with a page without text', () => {
		expect(
			new Outline(
				runs,
				runs.map(() => 0),
			).core,
		).toBeUndefined();
		expect(new Outline([], []).whole.runs).toBe(0);
	});
});

describe('commonDepth', () => {
	it('says where the ways to two runs part', () => {
		const title = runs.findIndex(({ element }) => element.tag === 'h1');
		const last = runs.at(-1)!;
		const main = findAll(body, ({ tag }) => tag === 'main')[0]!;
		expect(commonDepth(last.place, title)).toBe(placeIn(main).depth);
	});
});
