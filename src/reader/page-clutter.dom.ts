import { type DialogueTrace, dialogueTrace } from '../clutter/scrims.ts';
import { readElement } from '../page/read-page.dom.ts';
import type { ClutterView } from '../sidebar/reading.ts';
import type { TidyReading } from './article-reading.dom.ts';
import type { Changes } from './changes.dom.ts';
import { chosenPieces } from './chosen-pieces.dom.ts';
import { ClutterSwitch } from './clutter-switch.dom.ts';
import { LateContent, type LatePiece } from './late-content.dom.ts';

/** What a batch of changes meant: the list of what is hidden grew, or the article itself changed. */
export type Taken = { isListChanged: boolean; isArticleChanged: boolean };

/** A page's clutter: what was found when it was read and what came since, as the reader's choices want it. */
export class PageClutter {
	readonly #document: Document;
	readonly #clutter: ClutterSwitch;
	readonly #late: LateContent;
	#read: TidyReading;
	/** The reader's choices as they are stored. */
	#choices: readonly string[];

	constructor(read: TidyReading, document: Document, given: { hidden: boolean; choices: readonly string[] }) {
		this.#document = document;
		this.#read = read;
		this.#choices = given.choices;
		this.#clutter = new ClutterSwitch(document, given.hidden);
		const pieces = this.#pieces();
		this.#late = new LateContent(read, pieces);
		this.#clutter.apply(pieces, read.reading);
	}

	get view(): ClutterView {
		return this.#clutter.view;
	}

	/** Whether clutter is hidden without being asked piece by piece. */
	get isOn(): boolean {
		return this.#clutter.isOn;
	}

	/** Other articles that came below this one. */
	get others(): ReadonlySet<Node> {
		return this.#late.others;
	}

	/** Take on another reading of the same article; what was hidden is to be lifted before the page is read. */
	renew(read: TidyReading): void {
		this.#read = read;
		const pieces = this.#pieces();
		this.#late.renew(read, pieces);
		this.#clutter.apply(pieces, read.reading);
	}

	/** Label and hide what came late, where it came. */
	take(changes: Changes): Taken {
		this.#clutter.unmark(changes.added);
		const late = this.#late.take(changes, (boxes) => this.#clutter.open(boxes));
		const { pieces, doubtful, isArticleChanged } = late;
		if (doubtful.length > 0) this.#drop(doubtful);
		if (pieces.length > 0) this.#extend(pieces);
		return { isListChanged: pieces.length + doubtful.length > 0, isArticleChanged };
	}

	setChoices(choices: readonly string[]): void {
		this.#choices = choices;
		this.#clutter.lift();
		const pieces = this.#pieces();
		this.#late.renew(this.#read, pieces);
		this.#clutter.applyChoices(pieces, this.#read.reading);
	}

	setAll(hidden: boolean): void {
		this.#clutter.setAll(hidden);
	}

	setPiece(element: number, hidden: boolean): void {
		this.#clutter.setPiece(element, hidden);
	}

	/** Show everything, without forgetting what the reader chose. */
	lift(): void {
		this.#clutter.lift();
	}

	#pieces() {
		return chosenPieces(this.#read, this.#choices, this.#document);
	}

	#drop(nodes: readonly Element[]): void {
		const { reading, hidden: before } = this.#read;
		const hidden = before.filter(({ element }) => !nodes.includes(reading.nodeOf(element) as Element));
		this.#read = { ...this.#read, hidden };
		this.#clutter.open(nodes);
		this.#clutter.extend(this.#pieces());
	}

	#extend(pieces: readonly LatePiece[]): void {
		const { reading, hidden } = this.#read;
		this.#read = { ...this.#read, hidden: [...hidden, ...pieces] };
		const nodes = pieces.map(({ element }) => reading.nodeOf(element) as Element);
		for (const [at, { was }] of pieces.entries()) {
			const node = nodes[at];
			if (was && node) this.#clutter.replace(was, node);
		}
		const hasDialogue = nodes.some(isAfloat);
		this.#clutter.extend(this.#pieces(), hasDialogue ? () => this.#trace() : undefined);
	}

	/** What late dialogues leave behind came late, too, or stood ready: beside the article, not in it. */
	#trace(): DialogueTrace {
		const beside = [...this.#document.body.children].filter((child) => !this.#late.holdsArticle(child));
		const traces = beside.map((child) => {
			const { element, nodeOf } = readElement(child);
			const { scrims, terms } = dialogueTrace({ root: element });
			const renumber = (id: number) => this.#read.reading.numberOf(nodeOf(id) as Node);
			return { scrims: scrims.map(renumber), terms: terms.map(renumber) };
		});
		return {
			scrims: traces.flatMap(({ scrims }) => scrims),
			terms: traces.flatMap(({ terms }) => terms),
		};
	}
}

/** Whether an element, or what is right in it, stands above the page; of others no layout is asked for. */
function isAfloat(element: Element): boolean {
	return [element, ...element.children].some(
		(each) => each.localName === 'dialog' || getComputedStyle(each).position === 'fixed',
	);
}
