import packed from '../../assets/model.json' with { type: 'json' };
import { type Trees, unpackTrees } from './trees.ts';

/** What was learned from labelled pages by `scripts/train-reader.ts`. */
export type Model = {
	/** A look at each run by itself, and one with what the first thought of its surroundings. */
	first: Trees;
	second: Trees;
	/** Whether a page is an article, from at least `articleScore` on. */
	article: Trees;
	articleScore: number;
};

let known: Model | undefined;

/** The learned trees, unpacked when they are first asked for. */
export function learnedModel(): Model {
	known ??= {
		first: unpackTrees(packed.first),
		second: unpackTrees(packed.second),
		article: unpackTrees(packed.article),
		articleScore: packed.articleScore,
	};
	return known;
}
