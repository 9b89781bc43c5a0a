import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText, originalSpan } from '../../../src/text/fold.ts';
import { isUnspaced, isWordUnit } from '../../../src/text/letters.ts';
import { listNames } from '../../../src/text/list-names.ts';
import { findNamesIn, openNames } from '../../../src/text/names.ts';

function find(names: string[], text: string, language = 'en'): string[] {
	const opened = openNames(listNames(names.map((name, id) => ({ name, language, id }))));
	const folded = fold(text);
	return findNamesIn(opened, folded).map(({ start, end }) => {
		const span = originalSpan(folded, start, end);
		return text.slice(span.start, span.end);
	});
}

describe('findNamesIn', () => {
	it.each([
		['whole words only', ['Iran'], 'Iran, Iranian, Tirana and Iran’s', ['Iran', 'Iran']],
		['beginnings of words', ['militant*'], 'Militants and a militant', ['Militants', 'militant']],
		[
			'the longest at its place',
			['Baluchestan', 'Sistan and Baluchestan'],
			'Sistan and Baluchestan, Baluchestan',
			['Sistan and Baluchestan', 'Baluchestan'],
		],
		[
			'all forms of the article',
			['Jaish al-Adl'],
			'Jaish ul-Adl, Jaishul Adl, JAISH AL ADL, Jaish Al‑Adl',
			['Jaish ul-Adl', 'Jaishul Adl', 'JAISH AL ADL', 'Jaish Al‑Adl'],
		],
		['the ezafe', ['Koh-e-Sabz'], 'Koh-i-Sabz and Koh e Sabz', ['Koh-i-Sabz', 'Koh e Sabz']],
		[
			'Persian with and without its joiner',
			['جیش العدل'],
			'گروه جیش‌العدل و جیش العدل و جيش العدل',
			['جیش‌العدل', 'جیش العدل', 'جيش العدل'],
		],
		[
			'what Arabic glues to a word',
			['باكستان'],
			'وباكستان وللباكستان بباكستان',
			['باكستان', 'باكستان', 'باكستان'],
		],
		['scripts without spaces', ['巴基斯坦', '伊朗'], '据报道巴基斯坦空袭伊朗境内', ['巴基斯坦', '伊朗']],
		['Korean endings', ['파키스탄'], '파키스탄은 이란을', ['파키스탄']],
		['Hindi vowel signs belong to the word', ['ईरान'], 'ईरान और ईरानी', ['ईरान']],
	])('%s', (_, names, text, found) => {
		expect(find(names, text)).toEqual(found);
	});

	it.each([
		['ru', 'Иран', 'в Иране и Ираном', ['Иране', 'Ираном']],
		['pl', 'Pakistan', 'w Pakistanie', ['Pakistanie']],
		['en', 'Iran', 'in Iranistan', []],
	])('knows endings in %s', (language, name, text, found) => {
		expect(find([name], text, language)).toEqual(found);
	});

	it('finds a whole name and a beginning that end at the same place together', () => {
		const names = openNames(
			listNames(['fatalities', 'fatalit*'].map((name, id) => ({ name, language: 'en', id }))),
		);
		expect(findNamesIn(names, fold('eleven fatalities'))[0]!.ids.toSorted()).toEqual([0, 1]);
	});

	const letters = fc.constantFrom(
		'a',
		'b',
		' ',
		'-',
		'ا',
		'ل',
		'و',
		'ب',
		'न',
		'ि',
		'中',
		'国',
		'파',
		'é',
		'1',
		'\ud800',
	);
	const text = fc.string({ unit: letters, maxLength: 60 });
	const name = fc
		.string({ unit: letters, minLength: 1, maxLength: 6 })
		.filter((one) => /[\p{L}\p{N}]/u.test(one));

	it('finds exactly what a naive search finds', () => {
		fc.assert(
			fc.property(fc.array(name, { maxLength: 8 }), text, (names, original) => {
				const folded = fold(original).text;
				const list = listNames(names.map((one, id) => ({ name: one, language: 'und', id })));
				const found = findNamesIn(openNames(list), { text: folded }).map(({ start, end }) => [start, end]);
				expect(found).toEqual(naive(list.names.split('\n'), folded));
			}),
			{ numRuns: 400 },
		);
	});

	it('takes a huge text of one word, and nothing at all', () => {
		expect(find(['a*'], 'a'.repeat(1_000_000))).toHaveLength(1);
		expect(find([], 'Iran')).toEqual([]);
		expect(find(['Iran'], '')).toEqual([]);
	});
});

/** The same by brute force: at each place where a name may begin, the longest that ends where it may. */
function naive(names: string[], text: string): [number, number][] {
	const found: [number, number][] = [];
	for (let at = 0; at < text.length; ) {
		const end = Math.max(
			0,
			...starts(text, at)
				.slice(0, 1)
				.map((from) => longest(names, text, from)),
		);
		const glued =
			end > 0
				? undefined
				: starts(text, at)
						.slice(1)
						.find((from) => longest(names, text, from) > 0);
		if (end > 0) found.push([at, end]);
		else if (glued !== undefined) found.push([glued, longest(names, text, glued)]);
		at = found.at(-1) && found.at(-1)![1] > at ? found.at(-1)![1] : at + 1;
	}
	return found;
}

/** Where a name may begin at a place: there, and behind what Arabic glues to a word. */
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

function longest(names: string[], text: string, from: number): number {
	const ends = names
		.filter((name) => name !== '' && text.startsWith(name, from))
		.map((name) => from + name.length)
		.filter((end) => {
			const [last, next] = [text.charCodeAt(end - 1), text.charCodeAt(end)];
			return (
				end === text.length ||
				!isWordUnit(next) ||
				isUnspaced(last) ||
				isUnspaced(next) ||
				(last >= 0xac00 && last <= 0xd7a3)
			);
		});
	return Math.max(0, ...ends);
}

describe('foldText', () => {
	it('leaves no sign in a name that the list itself uses', () => {
		expect(foldText('a\u0001b\nc')).toBe('a b c');
	});
});
