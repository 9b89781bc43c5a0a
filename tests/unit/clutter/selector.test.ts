// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { selectorOf } from '../../../src/clutter/selector.dom.ts';
import { isStableName } from '../../../src/clutter/selector.ts';

it.each([
	['promo', true],
	['newsletter-box', true],
	['RelatedArticles', true],
	['articleBodyText', true],
	['NAV', true],
	['promo2', false],
	['css-abcdef', false],
	['sc-bdVaJa', false],
	['Button_root__aXbYc', false],
	['kWqRtz', false],
	['bdfnjk', false],
	['is-open', false],
	['lazyloaded', false],
	['md:flex', false],
])('is %s likely to stay? %s', (name, stable) => expect(isStableName(name)).toBe(stable));

it.each([
	['an id', '<div id="promo" class="a"></div>', '#promo'],
	['not an id with a number', '<div id="promo-77" class="box"></div>', '.box'],
	['a class of its own', '<div class="wide promo" data-x></div><div class="wide"></div>', '.promo'],
	['a class with its tag', '<aside class="promo" data-x></aside><div class="promo"></div>', 'aside.promo'],
	[
		'two classes',
		'<p class="wide promo" data-x></p><p class="wide"></p><p class="promo"></p>',
		'.wide.promo',
	],
	[
		'the place below a name',
		'<div class="rail"><p></p><p data-x></p></div><p></p>',
		'.rail > p:nth-of-type(2)',
	],
	[
		'the place on the page',
		'<div><p></p></div><div><p data-x></p></div>',
		'body > div:nth-of-type(2) > p:nth-of-type(1)',
	],
])('names an element by %s', (_, html, selector) => {
	document.body.innerHTML = html;
	const element = document.querySelector('[data-x]') ?? (document.body.firstElementChild as Element);
	expect(selectorOf(element)).toBe(selector);
	expect([...document.querySelectorAll(selector)]).toEqual([element]);
});
