import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText, originalSpan } from '../../../src/text/fold.ts';
import { isUnspaced, isWordUnit } from '../../../src/text/letters.ts';
import { listNames } from '../../../src/text/list-names.ts';
import { findNamesIn, openNames, PREFIX } from '../../../src/text/names.ts';

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
		[
			'what Persian, Urdu and Arabic glue behind a word',
			['موشک', 'پاکستان', 'سفیر', 'مرز'],
			'موشک‌های پاکستانی، سفیروں، مرزها، پاکستانشهر',
			['موشک‌های', 'پاکستانی', 'سفیروں'],
		],
		['a star inside a name', ['mini* of defence'], 'the ministry of defence', ['ministry of defence']],
		[
			'Baloch and Baluch, -istan and -estan',
			['Balochistan', 'Mehrestan'],
			'Baluchestan, Balochestan, Baluchistan, Mehristan',
			['Baluchestan', 'Balochestan', 'Baluchistan', 'Mehristan'],
		],
		[
			'Jaish, Jaysh and Jeish',
			['Jaish al-Adl'],
			'Jeish ol-Adl, Jayshul Adl',
			['Jeish ol-Adl', 'Jayshul Adl'],
		],
		[
			'kana with and without dots and long vowels',
			['シスタン・バルチスタン'],
			'シスタンバルチスタン州、シスタン・バールチスタン',
			['シスタンバルチスタン', 'シスタン・バールチスタン'],
		],
		['Hindi vowel signs belong to the word', ['ईरान'], 'ईरान और ईरानी', ['ईरान']],
	])('%s', (_, names, text, found) => {
		expect(find(names, text)).toEqual(found);
	});

	it.each([
		['ru', 'Иран', 'в Иране и Ираном', ['Иране', 'Ираном']],
		['ru', 'Исламабад', 'из Исламабада', ['Исламабада']],
		['ru', 'Корпус стражей', 'Корпусом стражей', ['Корпусом стражей']],
		['ru', 'иранская ракета', 'иранскими ракетами', ['иранскими ракетами']],
		['uk', 'Белуджистан', 'у Белуджистані', ['Белуджистані']],
		['pl', 'Pakistan', 'w Pakistanie', ['Pakistanie']],
		['pl', 'Gwardia Rewolucyjna', 'Gwardii Rewolucyjnej', ['Gwardii Rewolucyjnej']],
		['tr', 'Belucistan', 'Belucistanın', ['Belucistanın']],
		['ko', '이란 외무장관', '이란의 외무장관은', ['이란의 외무장관']],
		['bn', 'পাকিস্তান', 'পাকিস্তানের', ['পাকিস্তানের']],
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
		'ن',
		'ی',
		'न',
		'ि',
		'中',
		'国',
		'カ',
		'ー',
		'ก',
		'д',
		'a',
		'파',
		'é',
		'1',
		'\ud800',
	);
	const text = fc.string({ unit: letters, maxLength: 60 });
	const name = fc
		.tuple(fc.string({ unit: letters, minLength: 1, maxLength: 6 }), fc.constantFrom('', '*', '* a', '* ن'))
		.map(([word, end]) => word + end)
		.filter((one) => /[\p{L}\p{N}]/u.test(one) && /^[^*]*[^ *-]\*|^[^*]*$/.test(one));

	const language = fc.constantFrom('und', 'ru', 'pl', 'ko', 'bn', 'ar', 'ja');

	it('finds exactly what a naive search finds', () => {
		fc.assert(
			fc.property(fc.array(name, { maxLength: 8 }), text, language, (names, original, inflected) => {
				const folded = fold(original).text;
				const list = listNames(names.map((one, id) => ({ name: one, language: inflected, id })));
				const found = findNamesIn(openNames(list), { text: folded }).map(({ start, end }) => [start, end]);
				expect(found).toEqual(naive(list.names.split('\n'), folded));
			}),
			{ numRuns: 1000 },
		);
	});

	it('takes a huge text of one word, and nothing at all', () => {
		expect(find(['a*'], 'a'.repeat(200_000))).toHaveLength(1);
		expect(find(['中* 国', 'موشک'], `${'中'.repeat(100_000)}${'موشک'.repeat(25_000)}`)).toEqual([]);
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
	return Math.max(0, ...names.filter((name) => name !== '').map((name) => endOf(name, text, from)));
}

/** Where a name that begins at `from` ends; 0 when it does not stand there. */
function endOf(name: string, text: string, from: number): number {
	const parts = name.split(PREFIX);
	let at = from;
	for (const [i, part] of parts.entries()) {
		if (i > 0 && part !== '') at = letterRun(text, at);
		if (!text.startsWith(part, at)) return 0;
		at += part.length;
	}
	if (parts.length > 1 && parts.at(-1) === '') return wordEnd(text, at);
	const rest = text.slice(at, letterRun(text, at));
	const isGlued =
		name.length >= 4 &&
		/[\u0600-\u077f]/.test(text[at - 1]!) &&
		/^(?:ی|ای|یی|ها|های|هایی|ان|ین|ون|ات|ه|هم|نا)$/.test(rest);
	return isEnd(text, at) || isGlued ? wordEnd(text, at) : 0;
}

function isEnd(text: string, end: number): boolean {
	const [last, next] = [text.charCodeAt(end - 1), text.charCodeAt(end)];
	const isHangul = last >= 0xac00 && last <= 0xd7a3;
	return end === text.length || !isWordUnit(next) || isUnspaced(last) || isUnspaced(next) || isHangul;
}

function wordEnd(text: string, from: number): number {
	let end = from;
	while (end < text.length && !isEnd(text, end)) end++;
	return end;
}

function letterRun(text: string, from: number): number {
	return from + /^[\p{L}\p{M}\p{N}]{0,24}/u.exec(text.slice(from, from + 24))![0].length;
}

describe('foldText', () => {
	it('leaves no sign in a name that the list itself uses', () => {
		expect(foldText('a\u0001b\nc')).toBe('a b c');
	});
});
