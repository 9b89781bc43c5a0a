// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readPage } from '../../../src/page/read-page.dom.ts';
import { textOf } from '../../../src/page/search.ts';
import { growing } from '../../../src/reader/growing-reading.dom.ts';
import { leaveOut } from '../../../src/reader/leave-out.dom.ts';

function read(html: string) {
	document.body.innerHTML = html;
	return readPage(document, { href: '', host: 'news.example', path: '/' });
}

it('numbers nodes that come later, each once, and finds them again', () => {
	const reading = growing(read('<p>one</p>'));
	const [late, later] = [document.createElement('i'), document.createElement('b')];
	const number = reading.add(late);
	expect(reading.nodeOf(number - 1)).toBeDefined();
	expect(reading.nodeOf(number)).toBe(late);
	expect([reading.numberOf(late), reading.numberOf(later), reading.numberOf(later)]).toEqual([
		number,
		number + 1,
		number + 1,
	]);
	expect(reading.nodeOf(reading.numberOf(document.body))).toBe(document.body);
	expect(reading.nodeOf(number + 2)).toBeUndefined();
});

it('leaves other articles out, and all other numbers as they are', () => {
	const reading = read('<p>one</p><section>two</section><p id="three">three</p>');
	const number = growing(reading).numberOf(document.querySelector('#three') as Element);
	leaveOut(reading, new Set([document.querySelector('section') as Element]));
	expect(textOf(reading.page.root)).toBe('one three');
	expect(reading.nodeOf(number)).toBe(document.querySelector('#three'));
});
