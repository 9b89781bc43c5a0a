import { describe, expect, it } from 'vitest';
import { judgeLate, type LatePlace } from '../../../src/clutter/late.ts';
import type { PageElement } from '../../../src/page/page.ts';
import { bodyOf, pageOf } from '../page/plain-page.ts';

const PROSE =
	'The council met again in the evening, and after a long debate it put off the decision until the spring.';
const PLACE: LatePlace = {
	inStory: false,
	inLine: false,
	like: undefined,
	again: () => undefined,
	isOfArticle: ({ text }) => text === PROSE,
};
const LIKE = { kind: 'recirculation', reasons: ['class:recirculation'] } as const;
const OTHER = PROSE.replace('council', 'committee');

function judge(html: string, place: Partial<LatePlace> = {}) {
	const root = bodyOf(pageOf(html)).children[0] as PageElement;
	const { clutter, holdsArticle } = judgeLate(root, { ...PLACE, ...place });
	return { hidden: clutter.map(({ sign, element }) => `${sign.kind} ${element.tag}`), holdsArticle };
}

const teaser = (words = 'Another story that may be read after this one') => `<a href="/a">${words}</a>`;

describe('by itself', () => {
	it.each([
		['an empty slot', '<div class="ad-slot"></div>', ['advertisement div']],
		['a slot in wrappers', '<div><div><ins class="adsbygoogle"></ins></div></div>', ['advertisement ins']],
		[
			'a frame from an ad server',
			'<iframe src="https://x.doubleclick.net/1"></iframe>',
			['advertisement iframe'],
		],
		['a teaser', `<div class="teaser">${teaser()}</div>`, ['recirculation div']],
		[
			'a box of related stories',
			`<section class="related-posts"><h2>More</h2>${teaser()}${teaser()}</section>`,
			['related section'],
		],
		['share links', '<ul class="share-bar"><li><a href="/f">Facebook</a></li></ul>', ['share ul']],
		[
			'an invitation to sign up',
			'<div><p>Get our newsletter every day.</p><form><input></form></div>',
			['newsletter div'],
		],
		[
			'comments, whatever they say',
			`<div id="comments"><p>${OTHER}</p><p>${OTHER}</p></div>`,
			['comments div'],
		],
		[
			'the clutter among other things',
			`<div><p>${OTHER}</p><div class="ad-slot"></div></div>`,
			['advertisement div'],
		],
		[
			'nothing: prose in a box that is named so',
			`<div class="ad-free related"><p>${OTHER}</p><p>${OTHER}</p></div>`,
			[],
		],
		['nothing: a few words that nobody knows', '<div class="x"><b>12,345.67</b> <i>+0.3</i></div>', []],
		['nothing: a picture', '<figure><img src="a.jpg"></figure>', []],
		['nothing: a video', '<div class="player"><video src="a.mp4"></video></div>', []],
		[
			'nothing: consent',
			'<div class="cookie-consent ad"><p>We and our partners use cookies. Do you agree?</p></div>',
			[],
		],
		[
			'nothing: a paywall in a teaser',
			`<div class="teaser">${teaser()}<div class="paywall"><p>Subscribe now and go on reading this story.</p></div></div>`,
			[],
		],
		[
			'nothing: a correction',
			'<div class="promo"><p>Correction: the <a href="/a">earlier version</a> was wrong.</p></div>',
			[],
		],
		['nothing: what is not drawn', '<div class="ad-slot" hidden></div>', []],
	])('%s', (_, html, hidden) => expect(judge(html).hidden).toEqual(hidden));
});

describe('by its place', () => {
	it.each([
		['like its siblings', '<div class="x">Words</div>', { like: LIKE }, ['recirculation div']],
		['prose among them is something else', `<div><p>${OTHER}</p><p>${OTHER}</p></div>`, { like: LIKE }, []],
		['in the story a single paragraph is', `<div><p>${OTHER}</p></div>`, { like: LIKE, inStory: true }, []],
		[
			'a list of links in the story may be the story’s',
			`<div class="list">${teaser()}</div>`,
			{ inStory: true },
			[],
		],
		['related links are not', `<div class="related">${teaser()}</div>`, { inStory: true }, ['related div']],
		['nor an announced link', `<p>Read also: ${teaser()}</p>`, { inStory: true }, ['related p']],
		[
			'a picture in the story stays',
			'<div class="share-image"><img src="a.jpg"><p>A bridge</p></div>',
			{ inStory: true },
			[],
		],
	] as const)('%s', (_, html, place, hidden) => expect(judge(html, place).hidden).toEqual(hidden));

	it('hides again what was hidden in the same place', () => {
		const again = () => ({ ...LIKE, text: OTHER });
		expect(judge(`<div class="x"><p>${OTHER}</p></div>`, { again, inStory: true }).hidden).toEqual([
			'recirculation div',
		]);
		const another = OTHER.replace('spring', 'summer');
		expect(judge(`<div class="x"><p>${another}</p></div>`, { again, inStory: true }).hidden).toEqual([]);
	});
});

describe('text of the article', () => {
	it.each([
		['a paragraph of it, wherever it comes', `<div class="related"><p>${PROSE}</p></div>`, {}],
		['a sentence in the story', `<div><p>${OTHER}</p></div>`, { inStory: true }],
		['of inline text, too', `<span>${OTHER}</span>`, { inStory: true }],
	] as const)('%s', (_, html, place) =>
		expect(judge(html, place)).toEqual({ hidden: [], holdsArticle: true }),
	);

	it.each([
		['prose elsewhere', `<div><p>${OTHER}</p></div>`, {}],
		['a few words in the story', '<p>3 minutes ago</p>', { inStory: true }],
		['a link in the story', `<p><a href="/a"><span>${OTHER}</span></a></p>`, { inStory: true }],
		['an entry of a list there', `<p>${teaser()}</p>`, { inStory: true }],
	] as const)('not %s', (_, html, place) => expect(judge(html, place).holdsArticle).toBe(false));
});
