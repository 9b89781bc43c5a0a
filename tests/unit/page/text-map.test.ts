// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/cli/parse-html.ts';
import { parseAddress } from '../../../src/page/address.ts';
import { readPage } from '../../../src/page/read-page.dom.ts';
import { rangeOf } from '../../../src/page/text-map.dom.ts';
import { textRuns } from '../../../src/page/text-runs.ts';

const HREF = 'https://news.example/a';
const HTML =
	'<!doctype html><html lang="en"><head><title>T</title></head><body><div>One <b>two</b> three<br>four.<p>Five\n  six</p>seven</div></body></html>';

function live(): Document {
	document.documentElement.innerHTML = HTML.replace(/^.*?<html[^>]*>|<\/html>$/g, '');
	document.documentElement.lang = 'en';
	return document;
}

describe('readPage', () => {
	it('makes of a live page what the terminal makes of its file', () => {
		expect(readPage(live(), parseAddress(HREF)).page).toEqual(parseHtml(HTML, HREF));
	});

	it('leads back to the live nodes', () => {
		const { page, nodeOf } = readPage(live(), parseAddress(HREF));
		const paragraph = textRuns(page.root).find(({ element }) => element.tag === 'p');
		expect(nodeOf(paragraph?.element.id ?? -1)).toBe(document.querySelector('p'));
	});
});

const PASSAGES: [element: string, run: number, text: string, passage: string][] = [
	['div', 0, 'One two three four.', 'two three'],
	['div', 0, 'One two three four.', 'three four'],
	['p', 0, 'Five six', 'Five six'],
	['div', 1, 'seven', 'seven'],
];

describe.each(['as parsed', 'with split text nodes'])('rangeOf, %s', (how) => {
	it.each(PASSAGES)('%s %i: %s', (selector, run, text, passage) => {
		const element = live().querySelector(selector)!;
		if (how !== 'as parsed')
			for (const node of [...element.childNodes])
				if (node instanceof Text && node.data.length > 2) node.splitText(2);
		const start = text.indexOf(passage);
		// A range's text leaves out what a <br> shows.
		const range = rangeOf(element, { run, text }, { start, end: start + passage.length });
		expect(range?.toString().replace(/\s+/g, ' ')).toBe(passage.replace('three four', 'threefour'));
	});
});

it('is undefined when the text is gone', () => {
	const element = live().querySelector('p')!;
	element.textContent = 'other';
	expect(rangeOf(element, { run: 0, text: 'Five six' }, { start: 0, end: 4 })).toBeUndefined();
});
