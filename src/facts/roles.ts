import { isArabic } from '../text/letters.ts';
import type { Mark, Parties } from './marks.ts';
import { CLAUSE_ENDS, FILLERS, GENITIVE, OWNER_AFTER, SPOKEN_OF, TARGET_BEFORE } from './particles.ts';
import type { PlacedHit, SentenceView, Word } from './sentence-view.ts';
import { PASSIVE } from './speech-words.ts';

/** Who acts, and where or against whom, as far as the grammar around one action shows it. */
export type Roles = { actors: PlacedHit[]; targets: PlacedHit[] };

/** Words between "of" and the action that is only spoken of ("of the January 27 attack"). */
const SPOKEN_NEAR = 4;
/** Words between two deeds that do not name one. */
const APART = 3;
/** Words between an action and its object. */
const OBJECT_NEAR = 3;

/**
 * Tell who did an action to whom, by prepositions and postpositions, case marks and the order of words. Small and for
 * many languages at once, not a parser: what it cannot tell is in neither list.
 */
export function rolesOf(view: SentenceView, action: PlacedHit, { parties, marked, deeds }: Parties): Roles {
	const inClause = parties.filter((party) => party !== action && !clauseBetween(view.words, action, party));
	const adjacent = inClause.find(
		(party) =>
			isAdjacent(view, party, action, marked.get(party)) ||
			isOwnerBehind(view, party, action) ||
			isSubjectBehind(view, party, action),
	);
	const of = (mark: Mark) => inClause.filter((party) => party !== adjacent && marked.get(party) === mark);
	const object = objectOf(view, action, of('none'));
	const before = of('none').filter((party) => party.last < action.first && !isOfObject(view, party, action));
	const isPassive = isOnlySuffered(view, action);
	const subject = isPassive || isSpokenOf(view, action, inClause) ? undefined : before.at(-1);
	const agents = of('agent');
	const doer = isArabicScript(view, action) && object ? object : (adjacent ?? subject);
	const by = of('actor').filter((party) => !isByAnother(party, action, deeds));
	const acting = agents.length > 0 && !adjacent ? agents : [...by, ...(doer ? [doer] : [])];
	const actors = [...acting, ...acting.flatMap((actor) => headOf(view, actor, inClause))];
	const suffers = object === doer ? nextTo(object, of('none')) : object;
	const passive = isPassive ? before.slice(-1) : [];
	const targets = [...of('target'), ...(suffers ? [suffers] : []), ...passive];
	return { actors, targets };
}

/** "Pakistan struck … in answer to an attack by Iran": of two deeds that stand apart, "by" belongs to the nearer. */
function isByAnother(party: PlacedHit, action: PlacedHit, deeds: readonly PlacedHit[]): boolean {
	return deeds.some(
		({ first, last }) => first > action.last + APART && last < party.first && party.first - last <= APART,
	);
}

/** "سپاه پاسداران ایران": in the Arabic script what something belongs to stands right behind it, and both act. */
function headOf(view: SentenceView, actor: PlacedHit, parties: readonly PlacedHit[]): PlacedHit[] {
	if (!isArabicScript(view, actor)) return [];
	return parties.filter(({ last }) => last === actor.first - 1);
}

/** "the Iranian strikes", "Iran’s strikes": whatever stands before the name, it says whose the deed is. */
function isAdjacent(
	{ words }: SentenceView,
	party: PlacedHit,
	action: PlacedHit,
	mark: Mark | undefined,
): boolean {
	// "in Iran in retaliation": what opens with a preposition is nobody's.
	if (TARGET_BEFORE.has(words[action.first]?.text ?? '')) return false;
	const between = action.first - party.last - 1;
	return between === 0
		? mark === 'none' || !isArabicScript({ words }, action)
		: between === 1 &&
				(words[party.last + 1]?.text === 's' || GENITIVE.has(words[party.last + 1]?.text ?? ''));
}

/**
 * "Les frappes pakistanaises", "ataques de Pakistán", "ударах Пакистана": in most European languages whose deed it is
 * stands behind it, as an adjective, after a preposition, or in the genitive.
 */
function isOwnerBehind({ words }: SentenceView, party: PlacedHit, action: PlacedHit): boolean {
	const between = words.slice(action.last + 1, party.first).map(({ text }) => text);
	if (party.first <= action.last || between.length > 2) return false;
	const [first, second] = between;
	if (first === undefined) return OWNING.test(words[party.first]?.text ?? '');
	return OWNER_AFTER.has(first) && (second === undefined || FILLERS.has(second));
}

/** "The strike that Pakistan carried out". */
function isSubjectBehind({ words }: SentenceView, party: PlacedHit, action: PlacedHit): boolean {
	return party.first === action.last + 2 && RELATIVE.has(words[action.last + 1]?.text ?? '');
}

/** "حمله پاکستان … را محکوم کرد": a Persian name right behind a noun belongs to it, and is not who acts on it. */
function isOfObject({ words, hits }: SentenceView, party: PlacedHit, action: PlacedHit): boolean {
	return (
		words.slice(party.last + 1, action.first).some(({ text }) => text === OBJECT_MARK) &&
		hits.some(({ first, last }) => last === party.first - 1 && first !== action.first)
	);
}

const OBJECT_MARK = 'را';
const RELATIVE = new Set(['that', 'which']);
const OWNING = /(?:aise?s?|ien(?:ne)?s?|an[oae]s?|es[aei]s?|[ау]|anu)$/;

/** Whether an action is only spoken of where it stands ("victims of the attack"), so that nobody before it does it. */
function isSpokenOf({ words }: SentenceView, action: PlacedHit, parties: readonly PlacedHit[]): boolean {
	const nearest = Math.max(-1, ...parties.filter(({ last }) => last < action.first).map(({ last }) => last));
	const from = Math.max(nearest + 1, action.first - SPOKEN_NEAR);
	return words.slice(from, action.first).some(({ text }) => SPOKEN_OF.has(text));
}

/** "Iran’s envoy was summoned": whoever stands before it suffers it. */
function isOnlySuffered({ words }: SentenceView, { first, last }: PlacedHit): boolean {
	const isPassive = [first - 1, first].some((at) => PASSIVE.has(words[at]?.text ?? ''));
	return isPassive && !words[last]?.text.endsWith('ing');
}

/** The unmarked name just behind the action: in English what is struck, in Persian and Arabic who strikes. */
function objectOf(
	{ words, days }: SentenceView,
	action: PlacedHit,
	unmarked: readonly PlacedHit[],
): PlacedHit | undefined {
	const next = unmarked.find((party) => party.first > action.last);
	if (!next) return undefined;
	const isOfDay = (at: number) => days.some(({ first, last }) => first <= at && at <= last);
	const between = words.slice(action.last + 1, next.first).filter((_, i) => !isOfDay(action.last + 1 + i));
	if (between.length >= OBJECT_NEAR) return undefined;
	return between.every(({ text }) => FILLERS.has(text)) ? next : undefined;
}

/** "قصفت باكستان إيران": in Arabic whoever stands just behind the one who acts is the one who suffers it. */
function nextTo(doer: PlacedHit | undefined, unmarked: readonly PlacedHit[]): PlacedHit | undefined {
	return doer && unmarked.find(({ first }) => first === doer.last + 1);
}

function isArabicScript({ words }: Pick<SentenceView, 'words'>, { first }: PlacedHit): boolean {
	return isArabic(words[first]?.text.charCodeAt(0) ?? 0);
}

function clauseBetween(words: readonly Word[], a: PlacedHit, b: PlacedHit): boolean {
	const [from, to] = a.first < b.first ? [a.last + 1, b.first] : [b.last + 1, a.first];
	return words.slice(from, to).some(({ text }) => CLAUSE_ENDS.has(text));
}
