import { isWordUnit } from '../text/letters.ts';
import {
	ACTOR_AFTER,
	ACTOR_BEFORE,
	AND,
	AREA,
	FILLERS,
	GENITIVE,
	OTHER_AFTER,
	OTHER_BEFORE,
	TARGET_AFTER,
	TARGET_BEFORE,
} from './particles.ts';
import type { PlacedHit, Word } from './sentence-view.ts';

/** `agent`: marked as the one who acts by its case, which leaves no room for another. */
export type Mark = 'agent' | 'actor' | 'target' | 'other' | 'none';

/** Who may act in a sentence or suffer it, how each is marked, and all that is done there. */
export type Parties = {
	parties: readonly PlacedHit[];
	marked: ReadonlyMap<PlacedHit, Mark>;
	deeds: readonly PlacedHit[];
};

const MAX_FILLERS = 2;

/** How the words around each of a sentence's parties mark it, whatever the action. */
export function markParties(
	words: readonly Word[],
	parties: readonly PlacedHit[],
	deeds: readonly PlacedHit[],
): Parties {
	const marked = new Map<PlacedHit, Mark>();
	let before: PlacedHit | undefined;
	for (const [i, party] of parties.entries()) {
		let mark = markAfter(words, party, parties[i + 1]) ?? markBefore(words, party, before);
		// "by Tehran and Islamabad": what is joined has the same part.
		if (mark === undefined && before && areJoined(words, before, party)) mark = marked.get(before);
		marked.set(party, mark ?? 'none');
		before = party;
	}
	return { parties, marked, deeds };
}

/** "Tehran and Islamabad"; in Arabic the "and" is glued to the second name. */
function areJoined(words: readonly Word[], one: PlacedHit, other: PlacedHit): boolean {
	const first = words[other.first];
	if (other.first === one.last + 1)
		return first !== undefined && other.start > first.start && first.text.startsWith('و');
	return other.first === one.last + 2 && AND.has(words[one.last + 1]?.text ?? '');
}

/** Words between a name and its postposition, genitives not counted ("پاکستانی فوج نے", "ایران کے ٹھکانوں پر"). */
const MARK_NEAR = 1;

function markAfter(
	words: readonly Word[],
	{ last }: PlacedHit,
	next: PlacedHit | undefined,
): Mark | undefined {
	let between = 0;
	for (let at = last + 1; at < (next?.first ?? words.length) && between <= MARK_NEAR; at++) {
		const text = words[at]?.text ?? '';
		if (ACTOR_AFTER.has(text)) return 'agent';
		if (TARGET_AFTER.has(text)) return 'target';
		if (OTHER_AFTER.has(text)) return 'other';
		if (!isWordUnit(text.charCodeAt(0))) return undefined;
		if (!GENITIVE.has(text)) between++;
	}
	return undefined;
}

function markBefore(
	words: readonly Word[],
	party: PlacedHit,
	before: PlacedHit | undefined,
): Mark | undefined {
	const glued = gluedMark(words, party);
	if (glued) return glued;
	const from = whereNamed(words, party, before);
	for (let at = from; at >= Math.max(0, from - MAX_FILLERS); at--) {
		const text = words[at]?.text ?? '';
		if (ACTOR_BEFORE.has(text)) return 'actor';
		if (TARGET_BEFORE.has(text)) return 'target';
		if (OTHER_BEFORE.has(text)) return 'other';
		if (!FILLERS.has(text)) return undefined;
	}
	return undefined;
}

/** The word before a name; "in the district of Panjgur" and "in the Iranian city of Saravan" that before the district or city. */
function whereNamed(words: readonly Word[], { first }: PlacedHit, before: PlacedHit | undefined): number {
	const isNamed = words[first - 1]?.text === 'of' && AREA.has(words[first - 2]?.text ?? '');
	if (!isNamed) return first - 1;
	return before?.last === first - 3 ? before.first - 1 : first - 3;
}

/** Arabic glues its shortest prepositions to the name. */
function gluedMark(words: readonly Word[], { first, start }: PlacedHit): Mark | undefined {
	const word = words[first];
	const glued = word ? word.text.slice(0, Math.max(0, start - word.start)) : '';
	if (/ب(?:ال)?$/.test(glued)) return 'target';
	return /^[وف]?ل/.test(glued) ? 'other' : undefined;
}
