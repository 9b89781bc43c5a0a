import type { PageElement } from '../page/page.ts';
import { type TextRun, textRuns } from '../page/text-runs.ts';
import { weightOf } from '../page/text-signs.ts';

/** The text of a subtree that was read alone. */
export type LateText = {
	runs: readonly TextRun[];
	/** Characters, one of a script without spaces between words counting as three. */
	weight: number;
	/** Share of the characters that stand in links, 0 to 1. */
	linked: number;
	links: number;
	/** How many runs read like a paragraph, and what they weigh. */
	paragraphs: number;
	prose: number;
};

/** From this weight on a run may be a paragraph of an article. */
const PARAGRAPH_WEIGHT = 80;
/** With more of it in links it is a list's entry, or a promotion. */
const MOST_LINKED = 0.3;

/** Several questions are asked about the same subtree. */
const measured = new WeakMap<PageElement, LateText>();

/** Measure the drawn text of a subtree. */
export function readLateText(element: PageElement): LateText {
	const known = measured.get(element);
	if (known) return known;
	const text = measure(element);
	measured.set(element, text);
	return text;
}

function measure(element: PageElement): LateText {
	const runs = textRuns(element).map((run) => (element.tag === 'a' ? asLink(run) : run));
	const text: LateText = { runs, weight: 0, linked: 0, links: 0, paragraphs: 0, prose: 0 };
	let [chars, linkChars] = [0, 0];
	for (const run of runs) {
		const weight = weightOf(run.text);
		text.weight += weight;
		text.links += run.links;
		chars += run.text.length;
		linkChars += Math.min(run.linkChars, run.text.length);
		if (weight < PARAGRAPH_WEIGHT || run.linkChars > MOST_LINKED * run.text.length) continue;
		text.paragraphs += 1;
		text.prose += weight;
	}
	text.linked = chars === 0 ? 0 : linkChars / chars;
	return text;
}

/** A run that was read from within its link. */
function asLink(run: TextRun): TextRun {
	return { ...run, links: 1, linkChars: run.text.length };
}

/** The text in one line, for a list: its first 200 characters. */
export function beginningOf({ runs }: LateText): string {
	return runs
		.slice(0, 40)
		.map(({ text }) => text)
		.join(' ')
		.slice(0, 200);
}
