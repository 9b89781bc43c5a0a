// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { emptyAround } from '../../../src/clutter/gaps.dom.ts';

/** What is left over when everything of class `x` is hidden, by ids. */
function left(html: string): string[] {
	document.body.innerHTML = html;
	for (const element of document.querySelectorAll('*'))
		element.getBoundingClientRect = () => ({ height: 30 }) as DOMRect;
	return emptyAround(new Set(document.querySelectorAll('.x'))).map(({ id }) => id);
}

it.each([
	['one of two lines around it', '<p>A</p><hr id="a"><p class="x"></p><hr id="b"><p>B</p>', ['b']],
	[
		'two of three lines',
		'<p>A</p><hr id="a"><p class="x"></p><hr id="b"><i class="x"></i><hr id="c"><p>B</p>',
		['b', 'c'],
	],
	['a line at the end', '<p>A</p><hr id="a"><p class="x"></p> <script></script>', ['a']],
	['a line at the beginning', '<p class="x"></p><hr id="a"><p>B</p>', ['a']],
	['not a line with something on both sides', '<p>A</p><hr id="a"><p class="x"></p><p>B</p>', []],
	[
		'not lines where nothing was hidden',
		'<hr id="a"><p>A</p><hr id="b"><hr id="c"><p class="x"></p><p>B</p>',
		[],
	],
	['a box that has only a line left', '<div id="d"><hr id="a"><p class="x"></p></div><p>B</p>', ['d', 'a']],
])('leaves no lone divider: %s', (_, html, expected) => expect(left(html)).toEqual(expected));
