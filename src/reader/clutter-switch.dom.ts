import { type ChosenPiece, isKeptByChoice } from '../clutter/apply-choices.ts';
import { type Hiding, hideClutter } from '../clutter/hide.dom.ts';
import { dialogueTrace } from '../clutter/scrims.ts';
import type { PageReading } from '../page/read-page.dom.ts';
import type { ClutterView } from '../sidebar/reading.ts';

/** What of a page's clutter is hidden, as the reader switches it on and off, all of it or piece by piece. */
export class ClutterSwitch {
	private readonly document: Document;
	private hidden: boolean;
	private hiding: Hiding | undefined;
	private pieces: readonly ChosenPiece[] = [];
	private reading: PageReading | undefined;
	/** What the reader brought back, as nodes: they outlive the numbers of one reading. */
	private readonly shown = new Set<Node>();

	constructor(document: Document, hidden: boolean) {
		this.document = document;
		this.hidden = hidden;
	}

	/** Which pieces are hidden now, by the numbers of the last reading. */
	get view(): ClutterView {
		const shown = this.pieces.filter((piece) => this.isShown(piece)).map(({ element }) => element);
		return { hidden: this.hidden, shown: new Set(shown), pieces: this.pieces };
	}

	/** Take on the pieces of a new reading, or the same pieces after another choice. */
	apply(pieces: readonly ChosenPiece[], reading: PageReading): void {
		this.lift();
		this.pieces = pieces;
		this.reading = reading;
		if (!this.hidden) return;
		const hidden = pieces.filter((piece) => !this.isShown(piece));
		const traceOf = () => dialogueTrace(reading.page);
		this.hiding = hideClutter(hidden, reading.nodeOf, this.document, traceOf);
	}

	setAll(hidden: boolean): void {
		this.hidden = hidden;
		this.shown.clear();
		this.again();
	}

	/** Hiding one piece while all are shown hides that one alone. */
	setPiece(element: number, hidden: boolean): void {
		if (!this.hidden && hidden) {
			this.hidden = true;
			for (const piece of this.pieces) this.remember(piece.element, true);
		}
		this.remember(element, !hidden);
		this.again();
	}

	/** Show everything, without forgetting what the reader chose. */
	lift(): void {
		this.hiding?.undo();
		this.hiding = undefined;
	}

	private again(): void {
		if (this.reading) this.apply(this.pieces, this.reading);
	}

	private isShown(piece: ChosenPiece): boolean {
		const node = this.reading?.nodeOf(piece.element);
		return isKeptByChoice(piece) || (node !== undefined && this.shown.has(node));
	}

	private remember(element: number, shown: boolean): void {
		const node = this.reading?.nodeOf(element);
		if (!node) return;
		if (shown) this.shown.add(node);
		else this.shown.delete(node);
	}
}
