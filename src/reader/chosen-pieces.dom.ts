import { applyChoices, type ChosenPiece } from '../clutter/apply-choices.ts';
import { choicesFor } from '../clutter/choices.ts';
import { type Refusal, refusals } from '../clutter/refuse.ts';
import type { PageReading } from '../page/read-page.dom.ts';
import type { ReadReport } from './annotation-input.dom.ts';

const MOST_TEXT = 200;

/** A report's clutter as the reader's choices want it on this page; `lines` as they are stored. */
export function chosenPieces(read: ReadReport, lines: readonly string[], document: Document): ChosenPiece[] {
	const { hidden, article } = read.report;
	const choices = choicesFor(lines, article.address.host);
	if (choices.length === 0) return hidden;
	const { nodeOf } = read.reading;
	const numbers = numbersOf(read.reading);
	const refused = refusals(read.reading.page.root, article.blocks);
	return applyChoices(hidden, choices, {
		find: (selector) => findAll(document, selector).flatMap((element) => numbers.get(element) ?? []),
		holds: (outer, inner) => nodeOf(outer)?.contains(nodeOf(inner) ?? null) ?? false,
		isRefused: (element) => refused.has(element),
		textOf: (element) => textOf(nodeOf(element) as HTMLElement | undefined),
	});
}

/** Why elements of the page must stay, also such as came after the page was read. */
export function refusalsOn({ reading, report }: ReadReport): (element: Element) => Refusal | undefined {
	const refused = [...refusals(reading.page.root, report.article.blocks)];
	const reasons = new Map(refused.map(([id, refusal]) => [reading.nodeOf(id), refusal]));
	const numbers = numbersOf(reading);
	return (element) => {
		if (numbers.has(element)) return reasons.get(element);
		for (const [node, refusal] of reasons) if (node && element.contains(node)) return refusal;
		return undefined;
	};
}

function numbersOf({ nodeOf }: PageReading): Map<Node, number> {
	const numbers = new Map<Node, number>();
	for (let id = 0, node = nodeOf(0); node; id += 1, node = nodeOf(id)) numbers.set(node, id);
	return numbers;
}

/** What is drawn of it, which keeps the words of two boxes apart. */
function textOf(element: HTMLElement | undefined): string {
	const text = element?.innerText ?? element?.textContent ?? '';
	return text.replace(/\s+/g, ' ').trim().slice(0, MOST_TEXT);
}

function findAll(document: Document, selector: string): Element[] {
	try {
		return [...document.querySelectorAll(selector)];
	} catch {
		// A selector of another browser, or one that was stored broken.
		return [];
	}
}
