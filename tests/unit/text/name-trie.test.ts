import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { isUnspaced, isWordUnit } from '../../../src/text/letters.ts';
import { listNames } from '../../../src/text/list-names.ts';
import { eachName, packNames, unpackNames } from '../../../src/text/name-trie.ts';
import { PREFIX } from '../../../src/text/names.ts';
import { letterRun, mayEnd } from '../../../src/text/word-ends.ts';

const LETTERS = fc.constantFrom(...'ab -alwبالو中国파은नि'.split(''), 'é', '1', '\ud800');
const text = fc.string({ unit: LETTERS, maxLength: 60 });
const word = fc.string({ unit: LETTERS, minLength: 1, maxLength: 4 });
const names = fc
	.array(fc.array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 3 }), { maxLength: 12 })
	.map((all) => {
		const names = all.map((words) => words.map(([one, open]) => one + (open ? '*' : '')).join(' '));
		const list = listNames(names.map((name, id) => ({ name, language: 'und', id }))).names;
		return list === '' ? [] : list.split('\n');
	});

describe('the tree of names', () => {
	it('gives back the names it was made of', () => {
		fc.assert(
			fc.property(names, (all) => {
				expect(unpackNames(packNames(all))).toEqual(all);
			}),
		);
	});

	it('finds exactly what a naive search finds', () => {
		fc.assert(
			fc.property(names, text, (all, original) => {
				const folded = fold(original).text;
				const found = new Set<string>();
				eachName(packNames(all), folded, (name) => found.add(all[name]!));
				expect([...found].sort()).toEqual([...naive(all, folded)].sort());
			}),
			{ numRuns: 500 },
		);
	});

	it('takes a huge text of one word, a huge name, and nothing at all', () => {
		const found: number[] = [];
		const report = (name: number) => found.push(name);
		eachName(packNames([`a${PREFIX}`, `aaa${PREFIX}`]), 'a'.repeat(1_000_000), report);
		expect(found).toEqual([0, 1]);
		eachName(packNames([]), 'a', report);
		eachName(packNames(['x'.repeat(100_000)]), 'x'.repeat(99_999), report);
		eachName(packNames(['a']), '', report);
		expect(found).toHaveLength(2);
	});
});

/** By brute force: every name that, tried alone, is read at a place where one may begin. */
function naive(names: readonly string[], text: string): Set<string> {
	const found = new Set<string>();
	for (let at = 0; at < text.length; at++) {
		for (const from of starts(text, at)) {
			for (const name of names) if (reads(name, text, from)) found.add(name);
		}
	}
	return found;
}

/** Unit by unit; behind an open word goes on what is left of the text's word. */
function reads(name: string, text: string, from: number): boolean {
	let at = from;
	for (const [i, unit] of [...name.split('')].entries()) {
		if (unit !== PREFIX && text[at++] !== unit) return false;
		if (unit === PREFIX && i < name.length - 1) at = letterRun(text, at);
	}
	return name.endsWith(PREFIX) || mayEnd(text, at, name.length);
}

function starts(text: string, at: number): number[] {
	const before = text.charCodeAt(at - 1);
	const isStart = at === 0 || isUnspaced(text.charCodeAt(at)) || !isWordUnit(before) || isUnspaced(before);
	if (!isWordUnit(text.charCodeAt(at)) || !isStart) return [];
	const all = [at];
	for (const glue of [/^[وف]/, /^(?:لل|[بلک])/, /^ال/]) {
		const match = glue.exec(text.slice(all.at(-1)!));
		if (match) all.push(all.at(-1)! + match[0].length);
	}
	return all;
}
