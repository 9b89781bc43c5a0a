import type { Concept, Dossier, Pattern } from '../dossier/dossier.ts';
import { countedNumbers } from './counted.ts';
import { Grammar } from './grammar.ts';
import type { PlacedHit, SentenceView } from './sentence-view.ts';

/** What matching needs to know of a dossier besides the pattern. */
export type MatchContext = {
	kinds: ReadonlyMap<string, Concept['kind']>;
	deeds: ReadonlySet<string>;
	/** All that is counted. */
	things: ReadonlySet<string>;
	/** What was worked out of sentences. */
	grammars: Map<SentenceView, Grammar>;
};

export function matchContext({ concepts, statements, figures }: Dossier): MatchContext {
	const deeds = new Set<string>();
	const things = new Set<string>();
	for (const { done, counts } of figures) {
		if (done) deeds.add(done);
		if (counts) things.add(counts);
	}
	for (const { patterns } of [...statements, ...figures]) {
		for (const { number } of patterns) if (number?.done) deeds.add(number.done);
	}
	const kinds = new Map(concepts.map(({ id, kind }) => [id, kind]));
	return { kinds, deeds, things, grammars: new Map() };
}

/** Sentences with more names than this are lists, and state nothing. */
const MOST_HITS = 120;

/** What is asked of a sentence: that it states the thing, or that it only denies it or asks for it. */
export type Mood = 'made' | 'denied' | 'asked';

/** The names by which a sentence fits a pattern; undefined when it does not. */
export function fitOf(
	view: SentenceView,
	pattern: Pattern,
	context: MatchContext,
	mood: Mood = 'made',
): PlacedHit[] | undefined {
	if (view.isQuestion !== (mood === 'asked') || !hasConcepts(view.concepts, pattern)) return undefined;
	if (view.hits.length > MOST_HITS) return undefined;
	if (pattern.date !== undefined && !namesDay(view, pattern.date)) return undefined;
	if (pattern.number && !hasNumber(view, pattern.number, context)) return undefined;
	const fit = assign({ pattern, context, mood, grammar: grammarOf(view, context) }, []);
	// Asked last: few sentences come so far, and it takes their days.
	return fit && !view.isOfOtherTime ? fit : undefined;
}

/** Whether the concepts that a pattern asks for are there at all; the quick look before the slow one. */
export function hasConcepts(
	concepts: Pick<ReadonlySet<string>, 'has'>,
	{ all, any = [], none = [] }: Pattern,
): boolean {
	const has = (id: string) => concepts.has(id);
	return all.every(has) && any.every((group) => group.some(has)) && !none.some(has);
}

function namesDay({ days }: SentenceView, day: string): boolean {
	return days.some((seen) => 'day' in seen && seen.day === day);
}

function hasNumber(
	view: SentenceView,
	{ min, max, of, done }: NonNullable<Pattern['number']>,
	{ deeds, things }: MatchContext,
) {
	return countedNumbers(view, { of, done, deeds, things }).some((number) => {
		const value = number.exact ?? number.min ?? number.max ?? -1;
		return value >= min && value <= max;
	});
}

type Asked = { pattern: Pattern; context: MatchContext; mood: Mood; grammar: Grammar };

/** Give each concept of `all` a name of its own, one after the other, until what is asked of them holds. */
function assign(asked: Asked, taken: PlacedHit[]): PlacedHit[] | undefined {
	const { pattern, grammar } = asked;
	const id = pattern.all[taken.length];
	if (id === undefined) return holds(asked, taken) ? [...taken] : undefined;
	const last = taken.at(-1);
	for (const hit of grammar.having(id)) {
		if (taken.some(({ start }) => start === hit.start)) continue;
		if (pattern.order && last && hit.first < last.first) continue;
		taken.push(hit);
		const found = assign(asked, taken);
		taken.pop();
		if (found) return found;
	}
	return undefined;
}

function holds({ pattern, context, mood, grammar }: Asked, taken: readonly PlacedHit[]): boolean {
	const actions = taken.filter((_, i) => context.kinds.get(pattern.all[i] ?? '') === 'action');
	if (mood !== 'made' && actions.length === 0) return false;
	if (mood === 'made' && grammar.isHypothetical(taken[0])) return false;
	const polarities = actions.map((action) => grammar.polarity(action));
	const denied = pattern.denied === true || mood === 'denied';
	if (denied !== polarities.includes('denied')) return false;
	if (pattern.actor === undefined && pattern.target === undefined) return true;
	if (!denied && mood === 'made' && polarities.includes('possible')) return false;
	return actions.slice(0, 1).every((action) => {
		const { actors, targets } = grammar.roles(action);
		const acts =
			pattern.actor === undefined || actors.some(({ countsAs }) => countsAs.includes(pattern.actor ?? ''));
		const suffers =
			pattern.target === undefined || targets.some(({ countsAs }) => countsAs.includes(pattern.target ?? ''));
		return acts && suffers;
	});
}

/** What the grammar of a sentence says of its deeds; worked out once. */
export function grammarOf(view: SentenceView, { kinds, grammars }: MatchContext): Grammar {
	let grammar = grammars.get(view);
	if (!grammar) {
		grammar = new Grammar(view, kinds);
		grammars.set(view, grammar);
	}
	return grammar;
}
