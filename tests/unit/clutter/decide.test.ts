import { describe, expect, it } from 'vitest';
import { decideClutter } from '../../../src/clutter/decide.ts';
import type { Article } from '../../../src/page/article.ts';
import type { Block, Label } from '../../../src/page/block.ts';
import type { Page } from '../../../src/page/page.ts';
import { findAll } from '../../../src/page/search.ts';
import { textRuns } from '../../../src/page/text-runs.ts';
import { bodyOf, pageOf } from '../page/plain-page.ts';

/** Labels by the letter that a text begins with: what is decided here is what to hide, not what a text is. */
const LABELS: Record<string, Label> = { T: 'title', B: 'body', C: 'caption', O: 'other', X: 'clutter' };

function labelled(page: Page): Article {
	const blocks = textRuns(bodyOf(page)).map(({ element, run, text }, index): Block => {
		const label = LABELS[text[0] ?? ''] ?? 'other';
		const kind =
			label === 'clutter'
				? { kind: text.startsWith('Xshare') ? ('share' as const) : ('related' as const) }
				: {};
		return {
			index,
			element: element.id,
			run,
			tag: element.tag,
			text,
			label,
			confidence: 1,
			reasons: [],
			...kind,
		};
	});
	return { address: page.address, title: '', isArticle: true, score: 1, reasons: [], blocks };
}

function hiddenIds(html: string): string[] {
	const page = pageOf(html);
	const pieces = new Set(decideClutter(page, labelled(page)).map(({ element }) => element));
	return findAll(page.root, ({ id }) => pieces.has(id)).map(({ attributes, tag }) => attributes.id ?? tag);
}

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
		'<h1>T</h1><p>B</p><div id="a"><img src="a.jpg"><h3>X</h3></div><p>B</p>',
		['a'],
	],
	[
		'not a picture for its share button',
		'<h1>T</h1><p>B</p><figure><img src="a.jpg"><button>Xshare</button></figure><p>B</p>',
		['button'],
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
	['nothing where nothing was read', '<div class="ad-slot"></div><p>X</p>', []],
];

describe('decideClutter hides', () => {
	it.each(CASES)('%s', (_, html, hidden) => expect(hiddenIds(html)).toEqual(hidden));
});

it('hides nothing on a page that is no article', () => {
	const page = pageOf('<h1>T</h1><p>B</p><p>X</p>');
	expect(decideClutter(page, { ...labelled(page), isArticle: false })).toEqual([]);
});
