import type { Block, Label } from '../../../src/page/block.ts';

/** Texts as the blocks of an article, one each. */
export function blocksOf(
	texts: readonly string[],
	labelOf: (text: string, index: number) => Label = () => 'body',
): Block[] {
	return texts.map((text, index) => ({
		index,
		element: index,
		run: 0,
		tag: 'p',
		text,
		label: labelOf(text, index),
		confidence: 1,
		reasons: [],
	}));
}
