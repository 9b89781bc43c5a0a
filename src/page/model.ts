import packed from '../../assets/model.json' with { type: 'json' };
import { type PackedTrees, type Trees, unpackTrees } from './trees.ts';

/** What was learned from labelled pages by `scripts/train-reader.ts`. */
export type Model = {
	/** A glance at each run; from `gateScore` on it deserves a closer look. */
	gate: Trees;
	gateScore: number;
	/** A look at each run by itself, and one with what the first thought of its surroundings. */
	first: Trees;
	second: Trees;
	/** Columns of the first look's rows that the second sees, too. */
	seenAgain: readonly number[];
	/** Whether a page is an article, from at least `articleScore` on. */
	article: Trees;
	articleScore: number;
};

/** The same as `assets/model.json` holds it. */
export type PackedModel = {
	[Part in keyof Model]: Model[Part] extends Trees ? PackedTrees : Model[Part];
};

export function unpackModel({ gate, first, second, article, ...rest }: PackedModel): Model {
	return {
		...rest,
		gate: unpackTrees(gate),
		first: unpackTrees(first),
		second: unpackTrees(second),
		article: unpackTrees(article),
	};
}

let known: Model | undefined;

/** The learned trees, unpacked when they are first asked for. */
export function learnedModel(): Model {
	known ??= unpackModel(packed);
	return known;
}
