import { decideClutter } from '../../../src/clutter/decide.ts';
import type { Article } from '../../../src/page/article.ts';
import type { Block, ClutterKind, Label } from '../../../src/page/block.ts';
import type { Page } from '../../../src/page/page.ts';
import { findAll } from '../../../src/page/search.ts';
import { type TextRun, textRuns } from '../../../src/page/text-runs.ts';
import { bodyOf, pageOf } from '../page/plain-page.ts';

/** Labels by the letter that a text begins with: what is decided here is what to hide, not what a text is. */
const LABELS: Record<string, Label> = { T: 'title', B: 'body', C: 'caption', O: 'other', X: 'clutter' };
/** Kinds by what follows the X; the rest is related. */
const KINDS: readonly ClutterKind[] = [
	'share',
	'tags',
	'navigation',
	'promotion',
	'legal',
	'author-box',
	'advertisement',
	'recirculation',
];

/** An article whose labels are by the letters. */
export function labelled(page: Page): Article {
	const blocks = textRuns(bodyOf(page)).map((textRun, index): Block => {
		const { element, run, text } = textRun;
		const label = LABELS[text[0] ?? ''] ?? 'other';
		const kind = KINDS.find((each) => text.startsWith(`X${each}`)) ?? 'related';
		return {
			index,
			element: element.id,
			run,
			tag: element.tag,
			text,
			label,
			confidence: 1,
			reasons: reasonsOf(textRun),
			...(label === 'clutter' && { kind }),
		};
	});
	return { address: page.address, title: '', isArticle: true, score: 1, blocks };
}

/** A linked line in bold is what promotions look like. */
function reasonsOf({ text, linkChars, boldChars }: TextRun): string[] {
	if (linkChars <= 0.6 * text.length) return [];
	return boldChars > 0 ? ['linked-headline', 'link-density'] : ['link-density'];
}

/** What is hidden of a page so labelled: ids, or tags where there is none. */
export function hiddenIds(html: string): string[] {
	const page = pageOf(html);
	return hiddenOf(page, labelled(page));
}

/** What is hidden of an article. */
export function hiddenOf(page: Page, article: Article): string[] {
	const pieces = new Set(decideClutter(page, article).map(({ element }) => element));
	return findAll(page.root, ({ id }) => pieces.has(id)).map(({ attributes, tag }) => attributes.id ?? tag);
}
