import { type NameIndex, namedBy, nameText } from '../dossier/name-index.ts';
import type { TextBlock } from '../page/article-text.ts';
import type { ClockTime } from '../text/clock-times.ts';
import { findDates, type TextDate } from '../text/dates.ts';
import type { Distance } from '../text/distances.ts';
import { type Folded, fold, foldedSpan, foldText, originalSpan } from '../text/fold.ts';
import type { Found } from '../text/names.ts';
import { type NamedDay, nameDays } from '../text/relative-dates.ts';
import { countsIn } from './counts.ts';
import { signsIn } from './grammar-signs.ts';
import type { Placed, PlacedHit, PlacedNumber, SentenceView, Word, Written } from './sentence-view.ts';
import { placer, wordsOf } from './words.ts';

/** Where a sentence stands: in its block, and among all sentences. */
type Where = { block: TextBlock; before: Sentence | undefined; at: number; start: number; end: number };
/** What sentences are looked at with. */
type Looking = { index: NameIndex; written: Written };
type Days = { dates: TextDate[]; days: NamedDay[]; placed: Placed<NamedDay>[] };
type Counts = { times: Placed<ClockTime>[]; numbers: PlacedNumber[]; distances: Placed<Distance>[] };

/** A sentence of an article. Its names are found at once, all else when somebody asks for it: most are never asked. */
export class Sentence implements SentenceView {
	readonly block: TextBlock;
	readonly before: Sentence | undefined;
	readonly at: number;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly folded: Folded;
	readonly isQuestion: boolean;
	readonly concepts: ReadonlySet<string>;
	readonly #looking: Looking;
	readonly #found: readonly Found[];
	readonly #meant: PlacedHit | undefined;
	#isOfOtherTime: boolean | undefined;
	#words: Word[] | undefined;
	#signs: number | undefined;
	#hits: PlacedHit[] | undefined;
	#days: Days | undefined;
	#counts: Counts | undefined;
	#told: { day: string | undefined } | undefined;

	constructor({ block, before, at, start, end }: Where, looking: Looking) {
		this.block = block;
		this.before = before;
		this.at = at;
		this.start = start;
		this.end = end;
		this.text = block.text.slice(start, end);
		this.folded = fold(this.text);
		this.isQuestion = /[?؟？]["”’»)]*$/.test(this.text);
		this.#looking = looking;
		this.#found = nameText(looking.index, this.text, this.folded).found;
		this.#meant = this.#personMeant();
		this.concepts = conceptsOf(this.#found, looking.index, this.#meant);
	}

	get isOfOtherTime(): boolean {
		this.#isOfOtherTime ??= isOfOtherYear(this.folded.text, this.#looking.written) || this.#isOfOtherDay();
		return this.#isOfOtherTime;
	}

	get words(): readonly Word[] {
		this.#words ??= wordsOf(this.folded.text);
		return this.#words;
	}

	get signs(): number {
		this.#signs ??= signsIn(this.words);
		return this.#signs;
	}

	get hits(): readonly PlacedHit[] {
		this.#hits ??= [...(this.#meant ? [this.#meant] : []), ...this.#placeHits()];
		return this.#hits;
	}

	get days(): readonly Placed<NamedDay>[] {
		return this.#nameDays().placed;
	}

	get numbers(): readonly PlacedNumber[] {
		return this.#count().numbers;
	}

	get times(): readonly Placed<ClockTime>[] {
		return this.#count().times;
	}

	get distances(): readonly Placed<Distance>[] {
		return this.#count().distances;
	}

	/** The day that the block named last up to this sentence's end. */
	get told(): string | undefined {
		const untold: Sentence[] = [];
		for (let one: Sentence | undefined = this; one && !one.#told; one = one.before) untold.push(one);
		// From the first on, so that none has to wait for the one before it.
		for (const one of untold.reverse()) {
			const own = one.#nameDays().days.findLast((day) => 'day' in day);
			one.#told = { day: own?.day ?? one.before?.told };
		}
		return this.#told?.day;
	}

	#isOfOtherDay(): boolean {
		const { isItsTime } = this.#looking.written;
		return this.days.length > 0 && this.days.every((day) => 'day' in day && !isItsTime(day.day));
	}

	/** "He also met …": whom the sentence before named first. */
	#personMeant(): PlacedHit | undefined {
		const pronoun = PRONOUN.exec(this.folded.text)?.[0];
		if (!pronoun) return undefined;
		const { persons } = this.#looking.written;
		const named = this.before?.hits.find(({ countsAs }) => countsAs.some((id) => persons.has(id)));
		return named && { ...named, start: 0, end: pronoun.length, first: 0, last: 0 };
	}

	#placeHits(): PlacedHit[] {
		const placed = placer(this.words);
		return this.#found.flatMap(({ start, end, ids }) => {
			const span = originalSpan(this.folded, start, end);
			const place = placed(foldedSpan(this.folded, span));
			const name = this.text.slice(span.start, span.end);
			return namedBy(this.#looking.index, ids).map(({ dossier, concept, countsAs }) => ({
				dossier,
				concept,
				countsAs,
				name,
				...place,
			}));
		});
	}

	#nameDays(): Days {
		if (this.#days) return this.#days;
		const { text } = this.folded;
		const dates = findDates(text).filter(({ month }) => month !== undefined);
		const { published, yearOf } = this.#looking.written;
		const days = nameDays(text, dates, { published, yearOf, told: () => this.before?.told });
		this.#days = { dates, days, placed: days.length > 0 ? days.map(placer(this.words)) : [] };
		return this.#days;
	}

	#count(): Counts {
		if (this.#counts) return this.#counts;
		const { dates, days } = this.#nameDays();
		const { times, numbers, distances } = countsIn(this.folded.text, dates, days);
		const placed = placer(this.words);
		this.#counts = {
			times: times.map(placed),
			numbers: numbers.map(placed),
			distances: distances.map(placed),
		};
		return this.#counts;
	}
}

const NONE: ReadonlySet<string> = new Set();
/** Of one person, at a sentence's beginning. */
const PRONOUN = new RegExp(
	`^(?:${['he', 'she', 'انہوں نے', 'وی', 'او', 'उन्होंने', 'वे', 'él', 'он'].map(foldText).join('|')})(?= )`,
);
const MAY_NAME_YEAR = /(?:19|20)\d\d|1[34]\d\d/;
/** "By 2030" is what somebody wants. */
const GOAL = new RegExp(
	`(?<!\\p{L})(?:${['by', 'until', 'till', 'تا', 'حتى', 'بحلول'].map(foldText).join('|')}) (?:the year |end of |the end of )?$`,
	'u',
);

function isOfOtherYear(folded: string, { isItsTime }: Written): boolean {
	if (!MAY_NAME_YEAR.test(folded)) return false;
	const years = findDates(folded).flatMap(({ start, year }) =>
		year === undefined || GOAL.test(folded.slice(0, start)) ? [] : [year],
	);
	return years.length > 0 && !years.some(isItsTime);
}

function conceptsOf(
	found: readonly Found[],
	index: NameIndex,
	meant: PlacedHit | undefined,
): ReadonlySet<string> {
	if (found.length === 0 && !meant) return NONE;
	const concepts = new Set(meant?.countsAs);
	for (const { ids } of found) {
		for (const { countsAs } of namedBy(index, ids)) for (const id of countsAs) concepts.add(id);
	}
	return concepts;
}
