import { applyChoices, type ChosenPiece } from '../clutter/apply-choices.ts';
import { choicesFor } from '../clutter/choices.ts';
import { isKept } from '../clutter/keep.ts';
import { type Refusal, refusals } from '../clutter/refuse.ts';
import type { Block } from '../page/block.ts';
import { readElement } from '../page/read-page.dom.ts';
import { findAll } from '../page/search.ts';
import type { ArticleReading, TidyReading } from './article-reading.dom.ts';
import type { GrowingReading } from './growing-reading.dom.ts';

const MOST_TEXT = 200;

/** A page's clutter as the reader's choices want it on this page; `lines` as they are stored. */
export function chosenPieces(read: TidyReading, lines: readonly string[], document: Document): ChosenPiece[] {
	const { hidden, article } = read;
	const choices = choicesFor(lines, article.address.host);
	if (choices.length === 0) return hidden;
	const { nodeOf, numberOf } = read.reading;
	const refusalOf = refusalsOn(read);
	return applyChoices(hidden, choices, {
		find: (selector) => select(document, selector).map(numberOf),
		holds: (outer, inner) => nodeOf(outer)?.contains(nodeOf(inner) ?? null) ?? false,
		isRefused: (element) => refusalOf(nodeOf(element) as Element) !== undefined,
		textOf: (element) => textOf(nodeOf(element) as HTMLElement | undefined),
	});
}

/** Why elements of the page must stay, also such as came after the page was read. */
export function refusalsOn({ reading, article }: ArticleReading): (element: Element) => Refusal | undefined {
	const reasons = reasonsOf(reading, article.blocks);
	return (element) => {
		const reason = reasons.get(element);
		if (reason) return reason;
		for (const node of reasons.keys()) if (element.contains(node)) return reasons.get(node);
		return hasTerms(element) ? 'terms' : undefined;
	};
}

/** A dialogue of the site's terms that came late is in no reading yet. */
function hasTerms(element: Element): boolean {
	return findAll(readElement(element).element, isKept).length > 0;
}

/** Asked for with every choice and each time that something comes late. */
const known = new WeakMap<GrowingReading, Map<Node, Refusal>>();

function reasonsOf(reading: GrowingReading, blocks: readonly Block[]): Map<Node, Refusal> {
	const before = known.get(reading);
	if (before) return before;
	const reasons = new Map<Node, Refusal>();
	for (const [id, refusal] of refusals(reading.page.root, blocks)) {
		const node = reading.nodeOf(id);
		if (node) reasons.set(node, refusal);
	}
	known.set(reading, reasons);
	return reasons;
}
/** What is drawn of it, which keeps the words of two boxes apart. */
function textOf(element: HTMLElement | undefined): string {
	const text = element?.innerText ?? element?.textContent ?? '';
	return text.replace(/\s+/g, ' ').trim().slice(0, MOST_TEXT);
}

function select(document: Document, selector: string): Element[] {
	try {
		return [...document.querySelectorAll(selector)];
	} catch {
		// A selector of another browser, or one that was stored broken.
		return [];
	}
}
