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
	/** Whether a page is an article, from at least `articleScore` on. */
	article: Trees;
	articleScore: number;
};

/** The same as `assets/model.json` holds it. */
export type PackedModel = {
	[Part in keyof Model]: Model[Part] extends Trees ? PackedTrees : Model[Part];
};

export function unpackModel({ gate, gateScore, first, second, article, articleScore }: PackedModel): Model {
	return {
		gate: unpackTrees(gate),
		gateScore,
		first: unpackTrees(first),
		second: unpackTrees(second),
		article: unpackTrees(article),
		articleScore,
	};
}

let known: Model | undefined;

/** The learned trees, unpacked when they are first asked for. */
export function learnedModel(): Model {
	known ??= unpackModel(packed);
	return known;
}
