import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, pointAt } from '../../../src/page/pieces.ts';
import { textRuns } from '../../../src/page/text-runs.ts';
import { bodyOf, pageOf, textsById } from './plain-page.ts';

const CASES: [name: string, html: string, runs: string[]][] = [
	['a paragraph', '<p>One  two\n three</p>', ['One two three']],
	[
		'inline markup reads on',
		'<p>One <b>two</b><i>three</i> <a href="/x">four</a></p>',
		['One twothree four'],
	],
	['text around a block', '<div>before<p>inside</p>after</div>', ['before', 'inside', 'after']],
	['one break is a space', '<p>one<br>two</p>', ['one two']],
	['two breaks part', '<p>one<br> <br/>two</p>', ['one', 'two']],
	['breaks at the ends', '<p><br><br>one<br><br></p>', ['one']],
	[
		'what is not drawn is left out',
		'<p>one</p><p hidden>two</p><div style="display: none">three</div>',
		['one'],
	],
	['and still parts', '<div>one<p hidden>two</p>three</div>', ['one', 'three']],
	['a hidden span is no part of the sentence', '<p>one <span hidden>two</span>three</p>', ['one three']],
	['cells', '<table><tr><td>one</td><td>two</td></tr></table>', ['one', 'two']],
	['buttons stand alone', '<div>one<button>Share</button>two</div>', ['one', 'Share', 'two']],
	[
		'scripts and styles are no text',
		'<p>one</p><script>x</script><style>y</style><noscript>z</noscript>',
		['one'],
	],
	['nor linked data', '<script type="application/ld+json">{"@type":"Article"}</script><p>one</p>', ['one']],
	['an unknown element is a block', '<x-card>one</x-card><x-card>two</x-card>', ['one', 'two']],
	['inside a sentence it is not', '<p>one <x-link>two</x-link> three</p>', ['one two three']],
	['a link around blocks', '<a href="/x"><h3>one</h3><p>two</p></a>', ['one', 'two']],
	['right to left', '<p dir="rtl">جیش&nbsp;العدل</p>', ['جیش العدل']],
	['nothing', '<div> <p>&nbsp;</p> </div>', []],
];

describe('textRuns', () => {
	it.each(CASES)('%s', (_, html, expected) => {
		expect(textRuns(bodyOf(pageOf(html))).map(({ text }) => text)).toEqual(expected);
	});

	it('counts links and what stands in them', () => {
		const [run] = textRuns(bodyOf(pageOf('<p>See <a>one</a> and <a>two</a>.</p>')));
		expect([run?.links, run?.linkChars]).toEqual([2, 6]);
	});

	it('numbers the runs of an element', () => {
		const runs = textRuns(bodyOf(pageOf('<div>a<p>b</p>c<p>d</p>e</div>')));
		expect(runs.map(({ element, run }) => `${element.tag}${run}`)).toEqual([
			'div0',
			'p0',
			'div1',
			'p0',
			'div2',
		]);
	});
});

describe('piecesOf', () => {
	const words = fc.constantFrom(
		'a',
		' b',
		'  c  ',
		'\n',
		'<b>d </b>',
		'<br>',
		'<i> e</i>',
		'f&nbsp;',
		'<b><i>g</i></b>',
	);

	it('leads every character of a run back to the text node that it came from', () => {
		fc.assert(
			fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (parts) => {
				const body = bodyOf(pageOf(`<div>${parts.join('')}</div>`));
				const texts = textsById(body);
				for (const run of textRuns(body)) {
					const map = piecesOf(run.element, run);
					expect(map?.text).toBe(run.text);
					for (let at = 0; at < run.text.length; at++) {
						if (run.text[at] === ' ') continue;
						const point = pointAt(map?.pieces ?? [], at, 'start');
						expect(texts.get(point?.node ?? -1)?.[point?.offset ?? -1]).toBe(run.text[at]);
					}
				}
			}),
		);
	});

	it('finds a run again whose place changed', () => {
		const before = textRuns(bodyOf(pageOf('<div>one<p>x</p>two</div>')))[2];
		const after = bodyOf(pageOf('<div>new<p>x</p>one<p>y</p>two</div>'));
		expect(piecesOf(textRuns(after)[0]!.element, before!)?.text).toBe('two');
	});

	it('is undefined when the text is gone', () => {
		const element = textRuns(bodyOf(pageOf('<p>one</p>')))[0]!.element;
		expect(piecesOf(element, { run: 0, text: 'two' })).toBeUndefined();
	});
});
