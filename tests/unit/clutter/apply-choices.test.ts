import { expect, it } from 'vitest';
import { applyChoices, type ChoosingPage, isKeptByChoice } from '../../../src/clutter/apply-choices.ts';
import { choicesFor } from '../../../src/clutter/choices.ts';
import type { ClutterPiece } from '../../../src/clutter/clutter.ts';
import type { ClutterKind } from '../../../src/page/block.ts';

const piece = (element: number, kind: ClutterKind = 'related'): ClutterPiece => ({
	element,
	kind,
	reasons: [],
	text: '',
});
const PIECES = [piece(10), piece(20, 'newsletter'), piece(30)];
/** Selectors name numbers; 5 is around 10, and 21 within 20; 40 holds the article. */
const PAGE: ChoosingPage = {
	find: (selector) => (selector === '[' ? [] : [Number(selector.slice(2))]),
	holds: (outer, inner) => outer === inner || (outer === 5 && inner === 10) || (outer === 20 && inner === 21),
	isRefused: (element) => element === 40,
	textOf: () => 'its text',
};

function outcome(...lines: string[]): string {
	const choices = choicesFor(
		lines.map((line) => line.replace('@', 'news.example')),
		'news.example',
	);
	return applyChoices(PIECES, choices, PAGE)
		.map((each) => `${each.element}${isKeptByChoice(each) ? ' kept' : each.choice ? ' chosen' : ''}`)
		.join(', ');
}

it.each([
	['nothing', [], '10, 20, 30'],
	['keep a block', ['@#@#.e10'], '10 kept, 20, 30'],
	['keep what is in a piece', ['@#@#.e21'], '10, 20 kept, 30'],
	['keep what is around one', ['@#@#.e5'], '10 kept, 20, 30'],
	['keep a kind', ['! sidelight keep-kind @ newsletter'], '10, 20 kept, 30'],
	['hide a block', ['@##.e25'], '10, 20, 25 chosen, 30'],
	['hide what is hidden', ['@##.e21'], '10, 20, 30'],
	['hide what is around a piece', ['@##.e5'], '5 chosen, 20, 30'],
	['hide the article', ['@##.e40'], '10, 20, 30'],
	['hide and keep: kept', ['@##.e25', '@#@#.e25'], '10, 20, 25 kept, 30'],
	[
		'a kind says nothing of what was hidden by hand',
		['@##.e25', '! sidelight keep-kind @ promotion'],
		'10, 20, 25 chosen, 30',
	],
	['a selector that finds nothing', ['@##['], '10, 20, 30'],
])('%s', (_, lines, expected) => expect(outcome(...lines)).toBe(expected));
