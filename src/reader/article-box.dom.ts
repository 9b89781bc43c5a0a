import type { Article } from '../page/article.ts';
import type { Label } from '../page/block.ts';
import type { PageReading } from '../page/read-page.dom.ts';

const COLUMN_LABELS: ReadonlySet<Label> = new Set(['title', 'standfirst', 'body', 'caption']);

/**
 * The article's column just now: from the leftmost to the rightmost edge of its text, in viewport coordinates;
 * undefined when none of it is drawn.
 */
export function articleBox(
	{ blocks }: Article,
	{ nodeOf }: PageReading,
): { left: number; right: number } | undefined {
	const boxes = blocks
		.filter(({ label }) => COLUMN_LABELS.has(label))
		.flatMap(({ element }) => (nodeOf(element) as Element | undefined)?.getBoundingClientRect() ?? [])
		.filter(({ width, height }) => width > 0 && height > 0);
	if (boxes.length === 0) return undefined;
	return {
		left: Math.min(...boxes.map(({ left }) => left)),
		right: Math.max(...boxes.map(({ right }) => right)),
	};
}
