import { describe, expect, it } from 'vitest';
import { decideClutter } from '../../../src/clutter/decide.ts';
import { pageOf } from '../page/plain-page.ts';
import { hiddenIds, labelled } from './labelled.ts';

const CASES: [name: string, html: string, hidden: string[]][] = [
	['the largest subtree', '<h1>T</h1><p>B</p><div id="a"><div><p>X</p></div><p>X</p></div>', ['a']],
	['not what holds body', '<h1>T</h1><div id="a"><p>B</p><p id="b">X</p></div>', ['b']],
	['not what we are unsure of', '<h1>T</h1><p>B</p><div><p>O</p></div>', []],
	['an empty slot in the text', '<h1>T</h1><p>B</p><div id="ad-1" class="ad-slot"></div><p>B</p>', ['ad-1']],
	[
		'a wrapper of slots and labels',
		'<h1>T</h1><p>B</p><div id="w"><span>X</span><ins class="adsbygoogle"></ins></div><p>B</p>',
		['w'],
	],
	[
		'a teaser with its picture',
		'<h1>T</h1><p>B</p><div id="a"><a href="/other"><img src="a.jpg"></a><h3>X</h3></div><p>B</p>',
		['a'],
	],
	[
		'a teaser that is a headline in a link',
		'<h1>T</h1><p>B</p><div id="a"><img src="a.jpg"><a href="/b">X Another story’s headline, a long one of ten words</a></div><p>B</p>',
		['a'],
	],
	[
		'not a picture with a credit that was taken for another story',
		'<h1>T</h1><p>B</p><div><img src="a.jpg"><a href="/photographers/7">X Mira Sol</a></div><p>B</p>',
		[],
	],
	[
		'not a picture for its share button',
		'<h1>T</h1><p>B</p><figure><img src="a.jpg"><button>Xshare</button></figure><p>B</p>',
		['button'],
	],
	[
		'a button with its icon',
		'<h1>T</h1><p>B</p><div id="a"><img src="a.svg" width="16" height="16"><span>Xshare</span></div><p>B</p>',
		['a'],
	],
	[
		'not a picture with a caption',
		'<h1>T</h1><p>B</p><figure><img src="a.jpg"><figcaption>C</figcaption></figure><p>B</p>',
		[],
	],
	[
		'not a caption that was taken for clutter',
		'<h1>T</h1><p>B</p><figure><img src="a.jpg"><figcaption><p>Xcaption</p></figcaption></figure><p>B</p>',
		[],
	],
	[
		'not a consent dialogue',
		'<h1>T</h1><p>B</p><div class="cookie-consent"><p>X We and our partners store things on your device.</p></div>',
		[],
	],
	[
		'not a paywall',
		'<h1>T</h1><p>B</p><div id="paywall"><p>X Subscribe now to go on reading this and all others.</p></div>',
		[],
	],
	['not a correction', '<h1>T</h1><p>B</p><p class="correction">X An earlier version was wrong.</p>', []],
	['not the masthead', '<header><a href="/">X The Paper</a></header><h1>T</h1><p>B</p>', []],
	[
		'but a sticky one',
		'<header id="h" class="sticky"><a href="/">X The Paper</a></header><h1>T</h1><p>B</p>',
		['h'],
	],
];

describe('decideClutter hides', () => {
	it.each(CASES)('%s', (_, html, hidden) => expect(hiddenIds(html)).toEqual(hidden));
});

it('hides nothing on a page that is no article', () => {
	const page = pageOf('<h1>T</h1><p>B</p><p>X</p>');
	expect(decideClutter(page, { ...labelled(page), isArticle: false })).toEqual([]);
});
