import { isArabic } from '../text/letters.ts';
import {
	ACTOR_AFTER,
	ACTOR_BEFORE,
	AND,
	CLAUSE_ENDS,
	FILLERS,
	OTHER_AFTER,
	OTHER_BEFORE,
	TARGET_AFTER,
	TARGET_BEFORE,
} from './particles.ts';
import type { PlacedHit, SentenceView, Word } from './sentence-view.ts';

type Mark = 'actor' | 'target' | 'other' | 'none';

/** Who acts, and where or against whom, as far as the grammar around one action shows it. */
export type Roles = { actors: PlacedHit[]; targets: PlacedHit[] };

const MAX_FILLERS = 2;
/** Words between an action and its object. */
const OBJECT_NEAR = 3;

/**
 * Tell who did an action to whom, by prepositions and postpositions, case marks and the order of words. Small and for
 * many languages at once, not a parser: what it cannot tell is in neither list.
 */
export function rolesOf(view: SentenceView, action: PlacedHit, parties: readonly PlacedHit[]): Roles {
	const marked = marks(view.words, parties);
	const inClause = parties.filter((party) => party !== action && !clauseBetween(view.words, action, party));
	const of = (mark: Mark) => inClause.filter((party) => marked.get(party) === mark);
	const object = objectOf(view, action, of('none'));
	const subject = of('none')
		.filter((party) => party.last < action.first && party !== object)
		.at(-1);
	const afterAction = isArabicScript(view, action) ? object : undefined;
	const actors = [...of('actor'), ...(afterAction ? [afterAction] : subject ? [subject] : [])];
	const targets = [...of('target'), ...(object && !afterAction ? [object] : [])];
	return { actors, targets };
}

/** The unmarked name just behind the action: in English what is struck, in Persian and Arabic who strikes. */
function objectOf(
	{ words }: SentenceView,
	action: PlacedHit,
	unmarked: readonly PlacedHit[],
): PlacedHit | undefined {
	const next = unmarked.find((party) => party.first > action.last);
	if (!next || next.first - action.last > OBJECT_NEAR) return undefined;
	const between = words.slice(action.last + 1, next.first);
	return between.every(({ text }) => FILLERS.has(text)) ? next : undefined;
}

function isArabicScript({ words }: SentenceView, { first }: PlacedHit): boolean {
	return isArabic(words[first]?.text.charCodeAt(0) ?? 0);
}

function clauseBetween(words: readonly Word[], a: PlacedHit, b: PlacedHit): boolean {
	const [from, to] = a.first < b.first ? [a.last + 1, b.first] : [b.last + 1, a.first];
	return words.slice(from, to).some(({ text }) => CLAUSE_ENDS.has(text));
}

function marks(words: readonly Word[], parties: readonly PlacedHit[]): Map<PlacedHit, Mark> {
	const marked = new Map<PlacedHit, Mark>();
	let before: PlacedHit | undefined;
	for (const party of parties) {
		let mark = markAfter(words, party) ?? markBefore(words, party);
		// "by Tehran and Islamabad": what is joined has the same part.
		if (
			mark === undefined &&
			before &&
			party.first - before.last === 2 &&
			AND.has(words[before.last + 1]?.text ?? '')
		) {
			mark = marked.get(before);
		}
		marked.set(party, mark ?? 'none');
		before = party;
	}
	return marked;
}

function markAfter(words: readonly Word[], { last }: PlacedHit): Mark | undefined {
	// "پاکستان کے اندر": the genitive stands between the name and its postposition.
	for (const { text } of words.slice(last + 1, last + 3)) {
		if (ACTOR_AFTER.has(text)) return 'actor';
		if (TARGET_AFTER.has(text)) return 'target';
		if (OTHER_AFTER.has(text)) return 'other';
		if (!GENITIVE.has(text)) return undefined;
	}
	return undefined;
}

const GENITIVE: ReadonlySet<string> = new Set(['کی', 'کا', 'के', 'की', 'का']);

function markBefore(words: readonly Word[], party: PlacedHit): Mark | undefined {
	const glued = gluedMark(words, party);
	if (glued) return glued;
	for (let at = party.first - 1; at >= Math.max(0, party.first - 1 - MAX_FILLERS); at--) {
		const text = words[at]?.text ?? '';
		if (ACTOR_BEFORE.has(text)) return 'actor';
		if (TARGET_BEFORE.has(text)) return 'target';
		if (OTHER_BEFORE.has(text)) return 'other';
		if (!FILLERS.has(text)) return undefined;
	}
	return undefined;
}

/** Arabic glues its shortest prepositions to the name. */
function gluedMark(words: readonly Word[], { first, start }: PlacedHit): Mark | undefined {
	const word = words[first];
	const glued = word ? word.text.slice(0, Math.max(0, start - word.start)) : '';
	if (/ب(?:ال)?$/.test(glued)) return 'target';
	return /^[وف]?ل/.test(glued) ? 'other' : undefined;
}
