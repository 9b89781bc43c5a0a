import type { ClutterPiece } from '../clutter/clutter.ts';
import { type Hiding, hideClutter } from '../clutter/hide.dom.ts';
import type { ClutterView } from '../sidebar/reading.ts';

/** What of a page's clutter is hidden, as the reader switches it on and off, all of it or piece by piece. */
export class ClutterSwitch {
	private readonly document: Document;
	private hidden: boolean;
	private hiding: Hiding | undefined;
	private pieces: readonly ClutterPiece[] = [];
	private nodeOf: (id: number) => Node | undefined = () => undefined;
	/** What the reader brought back, as nodes: they outlive the numbers of one reading. */
	private readonly shown = new Set<Node>();

	constructor(document: Document, hidden: boolean) {
		this.document = document;
		this.hidden = hidden;
	}

	/** Which pieces are hidden now, by the numbers of the last reading. */
	get view(): ClutterView {
		const shown = this.pieces.filter(({ element }) => this.isShown(element)).map(({ element }) => element);
		return { hidden: this.hidden, shown: new Set(shown) };
	}

	/** Take on the pieces of a new reading. */
	apply(pieces: readonly ClutterPiece[], nodeOf: (id: number) => Node | undefined): void {
		this.lift();
		this.pieces = pieces;
		this.nodeOf = nodeOf;
		if (!this.hidden) return;
		const hidden = pieces.filter(({ element }) => !this.isShown(element));
		this.hiding = hideClutter(hidden, nodeOf, this.document);
	}

	setAll(hidden: boolean): void {
		this.hidden = hidden;
		this.shown.clear();
		this.apply(this.pieces, this.nodeOf);
	}

	/** Hiding one piece while all are shown hides that one alone. */
	setPiece(element: number, hidden: boolean): void {
		if (!this.hidden && hidden) {
			this.hidden = true;
			for (const piece of this.pieces) this.remember(piece.element, true);
		}
		this.remember(element, !hidden);
		this.apply(this.pieces, this.nodeOf);
	}

	/** Show everything, without forgetting what the reader chose. */
	lift(): void {
		this.hiding?.undo();
		this.hiding = undefined;
	}

	private isShown(element: number): boolean {
		const node = this.nodeOf(element);
		return node !== undefined && this.shown.has(node);
	}

	private remember(element: number, shown: boolean): void {
		const node = this.nodeOf(element);
		if (!node) return;
		if (shown) this.shown.add(node);
		else this.shown.delete(node);
	}
}
