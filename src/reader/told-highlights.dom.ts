import { type Highlights, paintHighlights } from '../sidebar/highlights.dom.ts';
import type { Target } from '../sidebar/target.ts';
import type { PlacedReport } from './annotation-input.dom.ts';
import { passagesOf } from './passages.dom.ts';
import { isPlainClick } from './plain-click.dom.ts';

/** A report's passages in its page: painted, gone to, and clicked. */
export class ToldHighlights {
	readonly #document: Document;
	#highlights: Highlights | undefined;
	#isShown = false;

	/** `clicked`: the reader pressed on what is painted. */
	constructor(document: Document, signal: AbortSignal, clicked: (hit: Target) => void) {
		this.#document = document;
		const click = (event: MouseEvent) => {
			const hit = this.#hitBy(event);
			if (hit) clicked(hit);
		};
		document.addEventListener('click', click, { signal });
	}

	/** Paint these in place of those before; `shown`: false where only what is gone to shall stand out. */
	paint(told: PlacedReport, shown: boolean): void {
		this.remove();
		this.#isShown = shown;
		this.#highlights = paintHighlights({ document: this.#document, passages: passagesOf(told), shown });
	}

	/** Go to a place (from 0) and let it stand out for a moment; false when it is no longer in the page. */
	goTo(target: Target, place: number): boolean {
		const there = this.#highlights?.scrollTo(target, place) ?? false;
		if (there) this.#highlights?.flash(target, place);
		return there;
	}

	remove(): void {
		this.#highlights?.remove();
		this.#highlights = undefined;
	}

	#hitBy(event: MouseEvent): Target | undefined {
		if (!this.#isShown || !isPlainClick(event, this.#document)) return undefined;
		return this.#highlights?.at(event.clientX, event.clientY);
	}
}
