import { decideClutter } from '../../../src/clutter/decide.ts';
import type { Article } from '../../../src/page/article.ts';
import type { Block, ClutterKind, Label } from '../../../src/page/block.ts';
import { readPage } from '../../../src/page/read-page.dom.ts';
import { childOf } from '../../../src/page/search.ts';
import { textRuns } from '../../../src/page/text-runs.ts';
import type { TidyReading } from '../../../src/reader/article-reading.dom.ts';
import type { Changes } from '../../../src/reader/changes.dom.ts';
import { growing } from '../../../src/reader/growing-reading.dom.ts';

/** Labels by the letter that a text begins with: what is tested is what comes later, not what a text is. */
const LABELS: Record<string, Label> = { T: 'title', B: 'body', O: 'other' };
const KINDS: Record<string, ClutterKind> = { R: 'related', C: 'comments' };

/** The document's page as it would be read, its texts labelled by their first letters. */
export function readLive(): TidyReading {
	const reading = growing(readPage(document, { href: '', host: 'news.example', path: '/' }));
	const { root, address } = reading.page;
	const blocks = textRuns(childOf(root, 'body') ?? root).map(
		({ element, run, text }, index): Block => ({
			index,
			element: element.id,
			run,
			tag: element.tag,
			text,
			label: LABELS[text[0] ?? ''] ?? 'clutter',
			confidence: 1,
			reasons: ['link-density'],
			kind: KINDS[text[0] ?? ''] ?? 'promotion',
		}),
	);
	const article: Article = { address, title: '', isArticle: true, score: 1, blocks };
	return { reading, article, hidden: decideClutter(reading.page, article) };
}

/** What is in one place of a page, and changes. */
export function changesOf(change: Partial<Changes>): Changes {
	return { added: new Set(), removed: new Set(), reworded: new Set(), ...change };
}

/** Put elements into the page, at the end of what a selector finds. */
export function put(selector: string, html: string): Changes {
	const template = document.createElement('template');
	template.innerHTML = html;
	const added = new Set([...template.content.children]);
	document.querySelector(selector)?.append(...added);
	return changesOf({ added });
}
