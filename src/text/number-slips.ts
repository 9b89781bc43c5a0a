import { NUMBER_WORDS } from './number-words.ts';
import type { TextNumber } from './numbers.ts';

/** A word that stands where only a number can ("and tree others were wounded"). */
const BEFORE_OTHERS = /(?<![\p{L}\p{N}])(?:and |or )([a-z]{3,7}) (?=others\b)/gu;
const NO_NUMBER = new Set(
	'the all many some few several dozens scores those these any more them for her his its also with among injured wounded killed'.split(
		' ',
	),
);
const SHORTEST = 4;
const LONGEST_VALUE = 12;
const ENGLISH = NUMBER_WORDS.slice(0, LONGEST_VALUE).filter(({ name }) => name.length >= SHORTEST);

/** Number words with one letter wrong, told by where they stand: one in a folded text for each that is a single number word's. */
export function findNumberSlips(folded: string): TextNumber[] {
	if (!folded.includes(' others')) return [];
	return [...folded.matchAll(BEFORE_OTHERS)].flatMap((match) => {
		const word = match[1] ?? '';
		if (NO_NUMBER.has(word) || NUMBER_WORDS.some(({ name }) => name === word)) return [];
		const meant = ENGLISH.filter(({ name }) => isOneLetterOff(word, name));
		const [only] = meant;
		if (!only || meant.length > 1) return [];
		const start = match.index + match[0].indexOf(word);
		return [{ start, end: start + word.length, exact: only.value }];
	});
}

/** A letter too few, too many or wrong, or two neighbours in each other's place. */
function isOneLetterOff(one: string, other: string): boolean {
	let head = 0;
	while (head < one.length && one[head] === other[head]) head++;
	const [a, b] = [one.slice(head), other.slice(head)];
	if (a.length !== b.length) return a.length > b.length ? a.slice(1) === b : a === b.slice(1);
	return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}
