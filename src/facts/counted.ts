import { isArabic } from '../text/letters.ts';
import { AND } from './particles.ts';
import type { PlacedHit, PlacedNumber, SentenceView } from './sentence-view.ts';

/** Words between a number and what it counts. */
const COUNTED_NEAR = 5;

/**
 * What is counted, and what was done to those counted ("killed", "wounded"); concept ids. `deeds` are all things that
 * may have been done, so that the killed are told from the wounded.
 */
export type Counting = {
	of: string;
	done?: string | undefined;
	deeds: ReadonlySet<string>;
	/** All that may be counted; of these the nearest before is meant by "nine of them" and "three wounded". */
	things: ReadonlySet<string>;
};

/** A number with the name of what it counts, which stands behind it, holds it, or was given before. */
export type CountedNumber = PlacedNumber & { counted: PlacedHit };

/** The numbers of a sentence that count a thing, and, where asked, only those to whom the thing was done. */
export function countedNumbers(view: SentenceView, counting: Counting): CountedNumber[] {
	const { of, done, deeds } = counting;
	if (view.numbers.length === 0) return [];
	return view.numbers.flatMap((number, i) => {
		const counted =
			countedOf(view, number, of) ??
			countedBy(view, number, counting, view.numbers[i + 1]?.first ?? view.words.length) ??
			countedBefore(view, number, counting) ??
			countedAs(view, number, of);
		if (counted === undefined) return [];
		const isDone = done === undefined || deedTo(view, { number, counted, deeds })?.countsAs.includes(done);
		return isDone ? [{ ...number, counted }] : [];
	});
}

/** The nearest fitting name after the number and before the next one, or the one that holds the number. */
function countedBy(
	{ hits, words }: SentenceView,
	number: PlacedNumber,
	{ of, things }: Counting,
	next: number,
): PlacedHit | undefined {
	const counted = hits.find(
		(hit) =>
			hit.countsAs.includes(of) &&
			hit.last >= number.first &&
			hit.first < Math.max(next, number.last + 1) &&
			hit.first - number.last <= COUNTED_NEAR &&
			!words.slice(number.last + 1, hit.first).some(({ text }) => PAUSES.has(text)),
	);
	// "Nine workers by the gunmen": the workers are counted; "two militant hideouts": the hideouts are.
	const isNearer = ({ first, last, countsAs }: PlacedHit) =>
		first >= number.first &&
		last > number.last &&
		last + 1 < (counted?.first ?? 0) &&
		countsAs.some((id) => things.has(id));
	if (!counted || hits.some(isNearer)) return undefined;
	// A word may stand for the thing itself and for a part of it: "نفر".
	return (
		hits.find(
			({ concept, start, end }) => concept === of && start === counted.start && end === counted.end,
		) ?? counted
	);
}

/** "Three of the dead were women": the women are counted. */
function countedOf({ hits, words }: SentenceView, number: PlacedNumber, of: string): PlacedHit | undefined {
	const verb = words.findIndex(({ text }, i) => i > number.last && WERE.has(text));
	if (words[number.last + 1]?.text !== 'of' || verb < 0 || verb - number.last > COUNTED_NEAR)
		return undefined;
	return hits.find(({ first, countsAs }) => first === verb + 1 && countsAs.includes(of));
}

const WERE: ReadonlySet<string> = new Set(['was', 'were']);

/** "nine workers were killed and three wounded": the thing was named before, and only the deed stands behind the number. */
function countedBefore(
	{ hits, words }: SentenceView,
	number: PlacedNumber,
	{ of, deeds, things }: Counting,
): PlacedHit | undefined {
	const isThing = ({ countsAs }: PlacedHit) => countsAs.some((id) => things.has(id));
	const meant = hits.findLast((hit) => hit.last < number.first && isThing(hit));
	if (!meant?.countsAs.includes(of)) return undefined;
	if (MORE.has(words[number.last + 1]?.text ?? '')) return meant;
	const next = number.last + 1;
	const behind = next + (isOfThem(words, next) ? 2 : CASES.has(words[next]?.text ?? '') ? 1 : 0);
	return hits.find((hit) => hit.first === behind && hit.countsAs.some((id) => deeds.has(id)));
}

/** "تین کو زخمی" */
const CASES: ReadonlySet<string> = new Set(['کو', 'को', 'را']);
/** "wounded three more" */
const MORE: ReadonlySet<string> = new Set(['more', 'another']);

/** "shot nine of them dead" */
function isOfThem(words: SentenceView['words'], at: number): boolean {
	return words[at]?.text === 'of' && THOSE.has(words[at + 1]?.text ?? '');
}

const THOSE: ReadonlySet<string> = new Set(['them', 'whom', 'these', 'those']);

/** "put the dead at nine", "a toll of nine": the thing stands right before the number. */
function countedAs({ hits, words }: SentenceView, number: PlacedNumber, of: string): PlacedHit | undefined {
	if (!SUMS.has(words[number.first - 1]?.text ?? '')) return undefined;
	return hits.find((hit) => hit.countsAs.includes(of) && hit.last === number.first - 2);
}

const SUMS: ReadonlySet<string> = new Set(['at', 'of', 'to', 'as']);

const PAUSES: ReadonlySet<string> = new Set([',', '،', '.', ';', '(', ')', 'when', 'after', 'while', ...AND]);

/**
 * "two children were killed and three others wounded": the deed behind the counted thing in the same part of the
 * sentence, else the nearest before the number ("killing at least nine people").
 */
function deedTo(
	{ hits, words }: SentenceView,
	{ number, counted, deeds }: { number: PlacedNumber; counted: PlacedHit; deeds: ReadonlySet<string> },
): PlacedHit | undefined {
	const isDeed = ({ countsAs }: PlacedHit) => countsAs.some((id) => deeds.has(id));
	const within = hits.find((hit) => isDeed(hit) && hit.first > number.last && hit.first <= counted.first);
	if (within) return within;
	const end = words.findIndex(
		({ text, start }, i) => i > counted.last && (PAUSES.has(text) || startsWithAnd(hits, text, start)),
	);
	const behind = hits.find((hit) => isDeed(hit) && hit.first > counted.last && (end < 0 || hit.first < end));
	const before = hits.filter((hit) => isDeed(hit) && hit.last <= number.first).at(-1);
	return behind ?? before ?? hits.find((hit) => isDeed(hit) && hit.first > counted.last);
}

/** The Arabic "and" is glued to the word behind it: the name found there begins one letter later. */
function startsWithAnd(hits: readonly PlacedHit[], text: string, start: number): boolean {
	return (
		isArabic(text.charCodeAt(0)) &&
		text.startsWith('و') &&
		hits.some((hit) => hit.start > start && hit.start < start + text.length)
	);
}
