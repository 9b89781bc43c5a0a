import { expect, it } from 'vitest';
import { refusals } from '../../../src/clutter/refuse.ts';
import type { Block, Label } from '../../../src/page/block.ts';
import { findAll } from '../../../src/page/search.ts';
import { textRuns } from '../../../src/page/text-runs.ts';
import { bodyOf, pageOf } from '../page/plain-page.ts';

/** Labels by the letter that a text begins with. */
const LABELS: Record<string, Label> = { T: 'title', B: 'body', O: 'other' };

function refused(html: string): Record<string, string | undefined> {
	const page = pageOf(html);
	const blocks = textRuns(bodyOf(page)).map(
		({ element, run, text }, index): Block => ({
			index,
			element: element.id,
			run,
			tag: element.tag,
			text,
			label: LABELS[text[0] ?? ''] ?? 'clutter',
			confidence: 1,
			reasons: [],
		}),
	);
	const found = refusals(page.root, blocks);
	const named = findAll(page.root, ({ attributes }) => attributes.id !== undefined);
	return Object.fromEntries(named.map(({ id, attributes }) => [attributes.id, found.get(id)]));
}

it.each([
	[
		'what holds the article',
		'<div id="a"><p id="b">B</p><p id="c">X</p></div>',
		{ a: 'article', b: 'article', c: undefined },
	],
	['words of a paragraph', '<p>B <a id="a">more</a></p>', { a: 'article' }],
	['not an advertisement within bare text', '<div>B one<div id="a">X</div>B two</div>', { a: undefined }],
	['not what follows a paragraph', '<div><p>B</p><span id="a">X</span></div>', { a: undefined }],
	[
		'a paywall, what is in it and around it',
		'<p>B</p><div id="a"><div id="paywall"><p id="b">X Subscribe now to go on reading this and all others.</p></div><p id="c">X</p></div>',
		{ a: 'terms', paywall: 'terms', b: 'terms', c: undefined },
	],
	[
		'not what stands among the paragraphs, though they are named after their paywall',
		'<h1>T</h1><div class="paywall"><p>B One paragraph that is as long as a dialogue is.</p><p id="a">X</p><p>B</p></div>',
		{ a: undefined },
	],
	[
		'what may be the article within it, but not around it',
		'<p id="a">O</p><p>B</p><p id="b">O</p><p>B</p><p id="c">O</p>',
		{ a: undefined, b: 'article', c: undefined },
	],
	['a correction', '<p>B</p><p id="a">Correction: an earlier version was wrong.</p>', { a: 'article' }],
])('refuses %s', (_, html, expected) => expect(refused(html)).toEqual(expected));
