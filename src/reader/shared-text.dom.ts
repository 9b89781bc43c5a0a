import { type AdoptedSheet, adoptSheet } from '../page/stylesheet.dom.ts';
import type { PlacedReport } from './annotation-input.dom.ts';
import { sharedRanges } from './passages.dom.ts';

type PaintingWindow = Window & {
	CSS: { highlights?: Map<string, Highlight> };
	Highlight?: typeof Highlight;
};

const NAME = 'sidelight-text';
// Of another colour than what is stated, and below it: nearly all of a republished text is painted.
const CSS_TEXT = `@media screen { ::highlight(${NAME}) { background-color: rgb(70 130 230 / 0.16) } }`;

/** What an article has of a known text, painted while the reader asks for it. Without the CSS Custom Highlight API nothing is. */
export class SharedText {
	readonly #window: PaintingWindow | null;
	#sheet: AdoptedSheet | undefined;
	#shown = false;

	constructor(document: Document) {
		this.#window = document.defaultView as PaintingWindow | null;
	}

	/** Paint it and go to where it begins, or take the paint away. */
	show(told: PlacedReport | undefined, shown: boolean): void {
		this.#shown = shown;
		const [first] = told ? this.#paint(told) : [];
		first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
	}

	/** Paint that of another reading instead, where it is asked for. */
	renew(told: PlacedReport): void {
		this.#paint(told);
	}

	/** Take the paint away. */
	remove(): void {
		this.#window?.CSS?.highlights?.delete(NAME);
		this.#sheet?.remove();
		this.#sheet = undefined;
	}

	#paint(told: PlacedReport): Range[] {
		this.remove();
		const registry = this.#window?.CSS?.highlights;
		const ranges = this.#shown ? sharedRanges(told) : [];
		if (!this.#window?.Highlight || !registry || ranges.length === 0) return ranges;
		const highlight = new this.#window.Highlight(...ranges);
		highlight.priority = -1;
		registry.set(NAME, highlight);
		this.#sheet = adoptSheet(this.#window.document, CSS_TEXT);
		return ranges;
	}
}
