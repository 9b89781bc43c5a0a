import type { Pattern } from '../dossier/dossier.ts';
import type { SentenceView } from './sentence-view.ts';

const known = new WeakMap<readonly SentenceView[], Map<string, SentenceView[]>>();
const NONE: SentenceView[] = [];

/** The sentences that a pattern may fit, in order: those with the rarest concept of `all`, or with one of its first `any`. */
export function viewsFor(
	views: readonly SentenceView[],
	patterns: readonly Pattern[],
): readonly SentenceView[] {
	const index = indexOf(views);
	const wanted = patterns
		.map(({ all, any }) => rarest(index, all) ?? either(index, any?.[0] ?? []))
		.filter(({ length }) => length > 0);
	if (wanted.length <= 1) return wanted[0] ?? NONE;
	return inOrder(wanted.flat());
}

/** The sentences, each with the one behind it, of which one has the rarest concept of `all` of a pattern, in order. */
export function pairsFor(
	views: readonly SentenceView[],
	patterns: readonly Pattern[],
): [SentenceView, SentenceView][] {
	const index = indexOf(views);
	const first = new Set<number>();
	for (const { all } of patterns) for (const { at } of rarest(index, all) ?? views) first.add(at - 1).add(at);
	return [...first]
		.sort((one, other) => one - other)
		.flatMap((at): [SentenceView, SentenceView][] => {
			const [view, next] = [views[at], views[at + 1]];
			return view && next ? [[view, next]] : [];
		});
}

function rarest(
	index: ReadonlyMap<string, SentenceView[]>,
	all: readonly string[],
): SentenceView[] | undefined {
	let least: SentenceView[] | undefined;
	for (const id of all) {
		const having = index.get(id) ?? NONE;
		if (!least || having.length < least.length) least = having;
	}
	return least;
}

function either(index: ReadonlyMap<string, SentenceView[]>, any: readonly string[]): SentenceView[] {
	const [only] = any;
	if (any.length === 1 && only !== undefined) return index.get(only) ?? NONE;
	return inOrder(any.flatMap((id) => index.get(id) ?? NONE));
}

function inOrder(views: readonly SentenceView[]): SentenceView[] {
	return [...new Set(views)].sort((one, other) => one.at - other.at);
}

function indexOf(views: readonly SentenceView[]): Map<string, SentenceView[]> {
	let index = known.get(views);
	if (index) return index;
	index = new Map();
	for (const view of views) {
		for (const id of view.concepts) {
			const having = index.get(id);
			if (having) having.push(view);
			else index.set(id, [view]);
		}
	}
	known.set(views, index);
	return index;
}
