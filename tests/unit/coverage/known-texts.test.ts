import { describe, expect, it } from 'vitest';
import { makeFingerprint } from '../../../src/coverage/fingerprint.ts';
import { findKnownTexts } from '../../../src/coverage/known-texts.ts';
import { hashWords } from '../../../src/coverage/shingles.ts';
import { addBoilerplate, bodyOf, changeWords, cutToThird, reorder, seeded } from './alterations.ts';

/** Forty paragraphs of thirty words that come in no other text. */
const paragraphs = (name: string) =>
	Array.from({ length: 40 }, (_, at) =>
		Array.from({ length: 30 }, (_, word) => `${name}${at}x${word}`).join(' '),
	);
const KNOWN = paragraphs('known');
const OTHER = paragraphs('other');
const print = (id: string, text: string[]) => makeFingerprint(id, hashWords(bodyOf(text)));
const PRINTS = [print('other', OTHER), print('known', KNOWN)];
const find = (text: string[], quoted = {}) => findKnownTexts({ blocks: bodyOf(text), ...quoted }, PRINTS);
const random = seeded(3);

describe('a known text', () => {
	it.each<[how: string, text: string[], least: number]>([
		['as it is', KNOWN, 0.99],
		['in another order', reorder(KNOWN, random), 0.95],
		['cut to a third', cutToThird(KNOWN), 0.99],
		['among as many words again', addBoilerplate(KNOWN, random), 0.45],
		['with every tenth word changed', changeWords(KNOWN, 0.1, random), 0.6],
		['with three of ten words changed', changeWords(KNOWN, 0.3, random), 0.18],
	])('is found %s', (_, text, least) => {
		const [found, ...others] = find(text);
		expect(found?.coverage).toBe('known');
		expect(found?.share).toBeGreaterThanOrEqual(least);
		expect(others).toEqual([]);
	});

	it('is one of several in a text of both, that of which there is most first', () => {
		const found = find([...KNOWN.slice(0, 20), ...OTHER.slice(0, 15)]);
		expect(found.map(({ coverage }) => coverage)).toEqual(['known', 'other']);
	});

	it('is found in the very passages, none over two blocks, and not over a changed word', () => {
		const [first = '', second = ''] = KNOWN;
		const changed = [second.replace('known1x15', 'changed'), 'Some words of its own.', first];
		const blocks = bodyOf(changed);
		const passages = find(changed)[0]?.passages ?? [];
		const texts = passages.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '');
		expect(texts.join(' ')).not.toContain('changed');
		expect(texts.join(' ')).not.toContain('Some');
		expect(texts.join(' ').split(' ').length).toBeGreaterThan(45);
	});

	it('is not found in a few words that agree, nor in nothing', () => {
		expect(find([KNOWN[0]?.split(' ').slice(0, 9).join(' ') ?? ''])).toEqual([]);
		expect(find([])).toEqual([]);
		expect(findKnownTexts({ blocks: bodyOf(KNOWN) }, [])).toEqual([]);
	});

	it('is not found in what both quote', () => {
		const brief = ['Here is what was said.', KNOWN[3] ?? '', 'That was all.'];
		const end = KNOWN[3]?.length ?? 0;
		expect(find(brief).map(({ coverage }) => coverage)).toEqual(['known']);
		expect(find(brief, { quoted: [{ block: 1, start: 0, end }] })).toEqual([]);
	});
});
