import { type ChosenPiece, isKeptByChoice } from '../clutter/apply-choices.ts';
import { type Hiding, hideClutter } from '../clutter/hide.dom.ts';
import { type DialogueTrace, dialogueTrace } from '../clutter/scrims.ts';
import type { PageReading } from '../page/read-page.dom.ts';
import type { ClutterView } from '../sidebar/reading.ts';

/** What of a page's clutter is hidden, as the reader switches it on and off, all of it or piece by piece. */
export class ClutterSwitch {
	readonly #document: Document;
	/** `chosen`: only what the reader chose to hide, for those who want nothing hidden that they did not choose. */
	#hides: 'all' | 'chosen' | 'nothing';
	#hiding: Hiding | undefined;
	#pieces: readonly ChosenPiece[] = [];
	#known = new Set<number>();
	#reading: PageReading | undefined;
	/** What the reader brought back, as nodes: they outlive the numbers of one reading. */
	readonly #shown = new Set<Node>();

	constructor(document: Document, hidden: boolean) {
		this.#document = document;
		this.#hides = hidden ? 'all' : 'chosen';
	}

	/** Whether clutter is hidden without being asked piece by piece. */
	get isOn(): boolean {
		return this.#hides === 'all';
	}

	/** Which pieces are hidden now, by the numbers of the last reading; those that left the page are not listed. */
	get view(): ClutterView {
		const pieces = this.#pieces.filter(({ element }) => this.#reading?.nodeOf(element)?.isConnected ?? true);
		const shown = pieces.filter((piece) => this.#isShown(piece)).map(({ element }) => element);
		return { hidden: this.isOn || shown.length < pieces.length, shown: new Set(shown), pieces };
	}

	/** Take on the pieces of a new reading. */
	apply(pieces: readonly ChosenPiece[], reading: PageReading): void {
		this.lift();
		this.#pieces = pieces;
		this.#known = new Set(pieces.map(({ element }) => element));
		this.#reading = reading;
		const hidden = pieces.filter((piece) => !this.#isShown(piece));
		if (hidden.length === 0) return;
		const traceOf = () => dialogueTrace(reading.page);
		this.#hiding = hideClutter(hidden, reading.nodeOf, this.#document, traceOf);
	}

	/** Take on pieces that came late, beside those that are there; all of them are given. */
	extend(pieces: readonly ChosenPiece[], traceOf?: () => DialogueTrace): void {
		if (!this.#reading) return;
		this.#pieces = pieces;
		const late = pieces.filter(({ element }) => !this.#known.has(element));
		for (const { element } of late) this.#known.add(element);
		const hidden = late.filter((piece) => !this.#isShown(piece));
		if (this.#hiding) this.#hiding.add(hidden, traceOf);
		else this.#again();
	}

	/** One node stands for another that is gone: what the reader brought back stays. */
	replace(gone: Node, node: Node): void {
		if (this.#shown.has(gone)) this.#shown.add(node);
	}

	/** Take our mark from what the page copied. */
	unmark(copies: Iterable<Element>): void {
		this.#hiding?.unmark(copies);
	}

	/** Show boxes that were hidden because nothing was in them. */
	open(boxes: readonly Element[]): void {
		this.#hiding?.open(boxes);
	}

	/** Take on the same pieces after another choice, which holds even if all was shown before. */
	applyChoices(pieces: readonly ChosenPiece[], reading: PageReading): void {
		if (this.#hides === 'nothing') this.#hides = 'chosen';
		this.apply(pieces, reading);
	}

	setAll(hidden: boolean): void {
		this.#hides = hidden ? 'all' : 'nothing';
		this.#shown.clear();
		this.#again();
	}

	/** Hiding one piece while others are shown hides that one alone. */
	setPiece(element: number, hidden: boolean): void {
		if (!this.isOn) {
			for (const piece of this.#pieces) if (this.#isShown(piece)) this.#remember(piece.element, true);
			this.#hides = 'all';
		}
		this.#remember(element, !hidden);
		this.#again();
	}

	/** Show everything, without forgetting what the reader chose. */
	lift(): void {
		this.#hiding?.undo();
		this.#hiding = undefined;
	}

	#again(): void {
		if (this.#reading) this.apply(this.#pieces, this.#reading);
	}

	#isShown(piece: ChosenPiece): boolean {
		if (this.#hides === 'nothing' || isKeptByChoice(piece)) return true;
		if (this.#hides === 'chosen' && !piece.choice) return true;
		const node = this.#reading?.nodeOf(piece.element);
		return node !== undefined && this.#shown.has(node);
	}

	#remember(element: number, shown: boolean): void {
		const node = this.#reading?.nodeOf(element);
		if (!node) return;
		if (shown) this.#shown.add(node);
		else this.#shown.delete(node);
	}
}
