import { type Highlights, paintHighlights } from '../sidebar/highlights.dom.ts';
import type { Marks, SidebarActions } from '../sidebar/reading.ts';
import { type Stop, type Target, targetKey } from '../sidebar/target.ts';
import type { PlacedReport } from './annotation-input.dom.ts';
import { Paced } from './paced.dom.ts';
import { passagesOf } from './passages.dom.ts';
import { isPlainClick } from './plain-click.dom.ts';
import { SharedText } from './shared-text.dom.ts';
import { WayBack } from './way-back.dom.ts';

const MEND_MS = 300;

export type ToldOptions = {
	document: Document;
	signal: AbortSignal;
	/** Whether they are painted at first. */
	shown: boolean;
	/** The reader pressed on what is painted. */
	clicked: (hit: Target) => void;
	/** They are painted, or not; or other passages are no longer in the page. */
	changed: (marks: Marks) => void;
	/** The reader wants them painted from now on, or not. */
	switched: (shown: boolean) => void;
};

/** A report's passages in its page: painted, gone to, clicked, and found again when the page changes. */
export class ToldHighlights {
	readonly #options: ToldOptions;
	readonly #back = new WayBack();
	readonly #shared: SharedText;
	readonly #mending = new Paced(() => this.#mend(), MEND_MS);
	#highlights: Highlights | undefined;
	#told: PlacedReport | undefined;
	#marks: Marks;

	constructor(options: ToldOptions) {
		this.#options = options;
		this.#shared = new SharedText(options.document);
		this.#marks = { shown: options.shown, lost: new Set() };
		const { document, signal } = options;
		document.addEventListener('click', (event) => this.#clicked(event), { signal });
	}

	/** How they stand just now. */
	get marks(): Marks {
		return this.#marks;
	}

	/** Paint these in place of those before; `shown`: false where only what is gone to shall stand out. */
	paint(told: PlacedReport, shown: boolean): void {
		this.remove();
		this.#told = told;
		this.#shared.renew(told);
		const passages = passagesOf(told);
		this.#highlights = paintHighlights({ document: this.#options.document, passages, shown });
		const lost = new Set(passages.filter(({ places }) => places.length === 0).map(targetKey));
		const before = this.#marks;
		this.#marks = { shown, lost };
		if (shown !== before.shown || !isSame(lost, before.lost)) this.#options.changed(this.#marks);
	}

	/** The page changed: what stands elsewhere now, or was lost, is looked for again. */
	mend(): void {
		if (this.#marks.lost.size > 0 || this.#highlights?.isOff()) this.#mending.ask();
	}

	/** There and back, as the sidebar asks for it. */
	get ways(): Pick<SidebarActions, 'goTo' | 'goBack' | 'setHighlights' | 'showText'> {
		return {
			goTo: (target, place) => this.#goTo(target, place),
			goBack: () => this.#back.go(),
			setHighlights: this.#options.switched,
			showText: (shown) => this.#shared.show(this.#told, shown),
		};
	}

	remove(): void {
		this.#mending.stop();
		this.#shared.remove();
		this.#highlights?.remove();
		this.#highlights = undefined;
	}

	#goTo(target: Target, place: number): Stop | undefined {
		if (this.#highlights?.isOff()) this.#mend();
		this.#back.remember(this.#options.document);
		return this.#highlights?.goTo(target, place);
	}

	#mend(): void {
		if (this.#told) this.paint(this.#told, this.#marks.shown);
	}

	/** A plain click on a passage shows its fact. */
	#clicked(event: MouseEvent): void {
		if (!this.#marks.shown || !isPlainClick(event, this.#options.document)) return;
		const hit = this.#highlights?.at(event.clientX, event.clientY);
		if (hit) this.#options.clicked(hit);
	}
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	return one.size === other.size && [...one].every((key) => other.has(key));
}
