import { describe, expect, it } from 'vitest';
import { decideClutter } from '../../../src/clutter/decide.ts';
import { pageOf } from '../page/plain-page.ts';
import { hiddenIds, hiddenOf, labelled } from './labelled.ts';

const CASES: [name: string, html: string, hidden: string[]][] = [
	[
		'not the page for being named after its paywall',
		'<div class="premium"><h1>T</h1><p>B One paragraph that is as long as a dialogue might be.</p><div id="a"><p>X</p></div></div>',
		['a'],
	],
	[
		'not the paragraphs for being named so',
		'<h1>T</h1><div class="paywall"><p>B One paragraph that is as long as a dialogue might be.</p><p id="a">X</p><p>B</p></div>',
		['a'],
	],
	[
		'not a box with a post in it',
		'<h1>T</h1><p>B</p><div class="widget-tweet"><div>Xshare, what somebody wrote about it, in some words.</div></div><p>B</p>',
		[],
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
		'<h1>T</h1><p>B</p><div id="a" class="ad"><div><img src="a.jpg"><span>Xshare</span></div></div><p>B</p>',
		['a'],
	],
	[
		'not a standfirst that was taken for something else',
		'<h1>T</h1><p>Xnavigation: what the story is about, in one long line</p><p id="a">Xshare</p><p>B</p>',
		['a'],
	],
	[
		'not a standfirst in a box for whatever is new, right below the headline only',
		'<h1>T</h1><p>Xrecirculation: this story, in one line</p><p id="a">Xrecirculation: another one, in one line</p><p>B</p>',
		['a'],
	],
	['but a label there', '<h1>T</h1><p id="a">Xrecirculation</p><p>B</p>', ['a']],
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
		'a last heading with the list below it, though it was taken for the article’s',
		'<main><h1>T</h1><p>B</p><h2 id="h">B</h2><ul id="a"><li>X</li></ul></main>',
		['h', 'a'],
	],
	[
		'what floats above the page with a few words that nobody was sure of',
		'<main><h1>T</h1><p>B</p></main><div id="a" class="player floating"><video></video><p>O</p></div>',
		['a'],
	],
	[
		'not the same in its place',
		'<main><h1>T</h1><p>B</p></main><div class="player"><video></video><p>O</p></div>',
		[],
	],
	[
		'not what asks to log in and floats',
		'<main><h1>T</h1><p>B</p></main><div class="login sticky"><p>O Sign in to go on, please, it takes a minute.</p></div>',
		[],
	],
	[
		'not a table of the story',
		'<h1>T</h1><p>B</p><table><tr><td>Xpromotion</td><td><a href="/b">Xpromotion</a></td></tr></table><p>B</p>',
		[],
	],
	[
		'not a list between texts of the article that leads nowhere',
		'<h1>T</h1><p>B</p><h2>Xtags</h2><ul><li>Xtags</li><li>Xtags</li></ul><p>B</p>',
		[],
	],
	[
		'not a post that the story shows',
		'<h1>T</h1><p>B</p><blockquote><p>Xshare</p><p>Xshare</p></blockquote><p>B</p>',
		[],
	],
	[
		'but one that leads to other stories',
		'<h1>T</h1><p>B</p><ul id="a"><li>Xpromotion</li><li><a href="/b">Xpromotion</a></li></ul><p>B</p>',
		['a'],
	],
	[
		'not half of what asks for consent',
		'<h1>T</h1><p>B</p><div><p>X We use cookies to count our readers, day by day.</p><p>X</p></div>',
		[],
	],
	[
		'what stands in the head of the article, which is not the site’s',
		'<header><h1>T</h1><a href="/">O</a><p id="a">Xshare</p></header><p>B</p>',
		['a'],
	],
	[
		'a separator with what it parts',
		'<h1>T</h1><p>B</p><div id="a"><span>Xshare</span><div>|</div><span>Xshare</span></div>',
		['a'],
	],
	['nothing where nothing was read', '<div class="ad-slot"></div><p>X</p>', []],
];

describe('in doubt decideClutter hides', () => {
	it.each(CASES)('%s', (_, html, hidden) => expect(hiddenIds(html)).toEqual(hidden));
});

it('says of what kind a heading is that goes with its list', () => {
	const page = pageOf('<main><h1>T</h1><p>B</p></main><h2>O</h2><p>Xpromotion</p><h2>O</h2><p>O</p>');
	const kinds = decideClutter(page, labelled(page)).map(({ kind }) => kind);
	expect(kinds).toEqual(['promotion', 'promotion']);
});

const HEADLINE = '<h3><a href="/b">Other story’s headline, in a link of many words</a></h3>';
const CARD = `<div><p id="b">Xlabel</p>${HEADLINE}</div>`;
it.each([
	['whole', CARD.repeat(3), ['a']],
	['not for one label among many headlines', `<p id="b">Xlabel</p>${HEADLINE.repeat(3)}`, ['b']],
])('hides cards of other stories that nobody was sure of: %s', (_, cards, expected) => {
	const page = pageOf(`<h1>T</h1><p>B</p><div id="a">${cards}</div><p>B</p>`);
	const article = labelled(page);
	for (const block of article.blocks)
		if (block.text.startsWith('Other')) block.reasons = ['unsure', 'class:sidebar', 'link-density'];
	expect(hiddenOf(page, article)).toEqual(expected);
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

it.each([
	['not where nothing says so', 'outside-article', []],
	['in a box for such', 'class:related', ['a']],
])('hides a credit far below the story as another story’s: %s', (_, reason, expected) => {
	const page = pageOf(
		`<main><h1>T</h1><p>B</p></main>${'<p>O</p>'.repeat(3)}<p id="a">Photo: Mira Sol Verde</p>`,
	);
	const article = labelled(page);
	article.blocks = article.blocks.map((block) =>
		block.text.startsWith('Photo')
			? { ...block, label: 'clutter', kind: 'promotion', reasons: [reason] }
			: block,
	);
	expect(hiddenOf(page, article)).toEqual(expected);
});
