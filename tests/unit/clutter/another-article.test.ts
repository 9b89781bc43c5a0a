import { expect, it } from 'vitest';
import { addToTally, emptyTally, isAnotherArticle } from '../../../src/clutter/another-article.ts';
import type { PageElement } from '../../../src/page/page.ts';
import { bodyOf, pageOf } from '../page/plain-page.ts';

const P =
	'<p>The council met again in the evening, and after a long debate on the new bridge over the river Leda it put off the decision until the spring.</p>';
const CARD = '<article><h3><a href="/a">A bridge</a></h3><p>A few words about it.</p></article>';

function isAnother(parts: string[], given: Partial<ReturnType<typeof emptyTally>> = {}): boolean {
	const tally = { ...emptyTally(), ...given };
	for (const html of parts) addToTally(tally, bodyOf(pageOf(html)) as PageElement);
	return isAnotherArticle(tally);
}

it.each([
	['a headline and paragraphs', [`<h1>A bridge</h1>${P}${P}${P}`], {}, true],
	['an article in a box', [`<div><article><h2>A bridge</h2>${P}${P}${P}</article></div>`], {}, true],
	['one that comes bit by bit', ['<h1>A bridge</h1>', P, P, P], {}, true],
	['one whose box says so', [P, P, P], { isHinted: true }, true],
	['one in an article’s box', ['<h2>A bridge</h2>', P, P, P], { isArticle: true }, true],
	['no prose', [`<h1>More</h1>${CARD}${CARD}${CARD}${CARD}`], {}, false],
	['more of the same: subheadings and prose', [`<h2>How it came</h2>${P}${P}${P}`], {}, false],
	[
		'short comments in articles',
		Array.from({ length: 9 }, () => `<article><h3>Ann</h3>${P}</article>`),
		{},
		false,
	],
] as const)('%s', (_, parts, given, expected) => expect(isAnother([...parts], given)).toBe(expected));
