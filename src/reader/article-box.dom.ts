import type { Article } from '../page/article.ts';
import type { Label } from '../page/block.ts';
import type { PageReading } from '../page/read-page.dom.ts';
import { columnOf } from '../sidebar/column.ts';
import type { Column } from '../sidebar/place.ts';

const COLUMN_LABELS: ReadonlySet<Label> = new Set(['title', 'standfirst', 'body', 'caption']);

/** The article's column just now, in viewport coordinates; undefined when none of its text is drawn. */
export function articleBox({ blocks }: Article, { nodeOf }: PageReading): Column | undefined {
	return columnOf(
		blocks
			.filter(({ label }) => COLUMN_LABELS.has(label))
			.flatMap(({ element, text }) => {
				const box = (nodeOf(element) as Element | undefined)?.getBoundingClientRect();
				return box ? [{ left: box.left, right: box.right, weight: text.length }] : [];
			}),
	);
}
