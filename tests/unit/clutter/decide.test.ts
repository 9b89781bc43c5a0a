import { describe, expect, it } from 'vitest';
import { decideClutter } from '../../../src/clutter/decide.ts';
import type { Article } from '../../../src/page/article.ts';
import type { Block, ClutterKind, Label } from '../../../src/page/block.ts';
import type { Page } from '../../../src/page/page.ts';
import { findAll } from '../../../src/page/search.ts';
import { type TextRun, textRuns } from '../../../src/page/text-runs.ts';
import { bodyOf, pageOf } from '../page/plain-page.ts';

/** Labels by the letter that a text begins with: what is decided here is what to hide, not what a text is. */
const LABELS: Record<string, Label> = { T: 'title', B: 'body', C: 'caption', O: 'other', X: 'clutter' };
/** Kinds by what follows the X; the rest is related. */
const KINDS: readonly ClutterKind[] = [
	'share',
	'navigation',
	'promotion',
	'legal',
	'author-box',
	'advertisement',
];

function labelled(page: Page): Article {
	const blocks = textRuns(bodyOf(page)).map((textRun, index): Block => {
		const { element, run, text } = textRun;
		const label = LABELS[text[0] ?? ''] ?? 'other';
		const kind = KINDS.find((each) => text.startsWith(`X${each}`)) ?? 'related';
		return {
			index,
			element: element.id,
			run,
			tag: element.tag,
			text,
			label,
			confidence: 1,
			reasons: reasonsOf(textRun),
			...(label === 'clutter' && { kind }),
		};
	});
	return { address: page.address, title: '', isArticle: true, score: 1, reasons: [], blocks };
}

/** A linked line in bold is what promotions look like. */
function reasonsOf({ text, linkChars, boldChars }: TextRun): string[] {
	if (linkChars <= 0.6 * text.length) return [];
	return boldChars > 0 ? ['linked-headline', 'link-density'] : ['link-density'];
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
	[
		'not the page for being named after its paywall',
		'<div class="premium"><h1>T</h1><p>B One paragraph that is as long as a dialogue might be.</p><div id="a"><p>X</p></div></div>',
		['a'],
	],
	[
		'not a form to log in with',
		'<h1>T</h1><p>B</p><form><p>X</p><input type="password"><button>X</button></form>',
		[],
	],
	['not words within a line', '<h1>T</h1><p>B <span class="ad">words</span></p>', []],
	['an empty slot within a line', '<h1>T</h1><p>B <ins id="a" class="adsbygoogle"></ins></p>', ['a']],
	[
		'a picture in a slot with the slot',
		'<h1>T</h1><p>B</p><div id="a" class="ad"><div><img src="a.jpg"><p>Xshare</p></div></div><p>B</p>',
		['a'],
	],
	[
		'not a standfirst that was taken for something else',
		'<h1>T</h1><p>Xnavigation: what the story is about, in one long line</p><p id="a">Xshare</p><p>B</p>',
		['a'],
	],
	[
		'not a byline that was taken for an author’s box',
		'<h1>T</h1><p>Xauthor-box, 26 January 2024</p><p>B</p>',
		[],
	],
	[
		'not a sentence in bold that is a link',
		'<h1>T</h1><p>B</p><p><b><a href="/b">Xpromotion, is that so, and who would say it here?</a></b></p><p>B</p>',
		[],
	],
	[
		'but one that shouts',
		'<h1>T</h1><p>B</p><p id="a"><b><a href="/b">X PROMOTION: GET THE QUIZ, FOR FREE, BY POST!</a></b></p><p>B</p>',
		['a'],
	],
	[
		'not half a box within the story',
		'<h1>T</h1><p>B</p><div><h3>O</h3><p>X</p><p id="a">Xshare</p></div><p>B</p>',
		['a'],
	],
	[
		'not a link to a file of the story',
		'<h1>T</h1><p>B</p><p><a href="/report.pdf">X The report</a></p><p>B</p>',
		[],
	],
	['not a line on rights below the last paragraph', '<div><h1>T</h1><p>B</p><p>Xlegal</p></div>', []],
	[
		'but one in the footer',
		'<div><h1>T</h1><p>B</p></div><ul><li>O</li><li>O</li><li>O</li></ul><footer id="a"><p>Xlegal</p></footer>',
		['a'],
	],
	[
		'a heading with the list below it',
		'<main><h1>T</h1><p>B</p></main><h2 id="h">O</h2><ul id="a"><li>X</li></ul><h2>O</h2><p>O</p>',
		['h', 'a'],
	],
	[
		'a box of a heading and its list',
		'<main><h1>T</h1><p>B</p></main><div id="a"><div><h2>O</h2></div><ul><li>X</li></ul></div>',
		['a'],
	],
	[
		'not a heading over something else',
		'<main><h1>T</h1><p>B</p></main><h2>O</h2><img src="a.jpg"><ul id="a"><li>X</li></ul>',
		['a'],
	],
	[
		'a separator with what it parts',
		'<h1>T</h1><p>B</p><div id="a"><span>Xshare</span><div>|</div><span>Xshare</span></div>',
		['a'],
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

it('says of what kind a heading is that goes with its list', () => {
	const page = pageOf('<main><h1>T</h1><p>B</p></main><h2>O</h2><p>Xpromotion</p><h2>O</h2><p>O</p>');
	const kinds = decideClutter(page, labelled(page)).map(({ kind }) => kind);
	expect(kinds).toEqual(['promotion', 'promotion']);
});

it('hides a bar of links for sharing that nobody was sure of', () => {
	const page = pageOf('<h1>T</h1><ul><li><a href="/share">Spread</a></li></ul><p>B</p>');
	const article = labelled(page);
	for (const block of article.blocks)
		if (block.text === 'Spread') block.reasons = ['unsure', 'class:share', 'link-density'];
	const pieces = decideClutter(page, article);
	expect(pieces.map(({ kind, reasons }) => [kind, reasons])).toEqual([
		['share', ['class:share', 'link-density']],
	]);
});
