import { type Hiding, hideClutter } from '../clutter/hide.dom.ts';
import type { Words } from '../locale/sidebar-words.ts';
import type { WelcomeWords } from '../locale/welcome-words.ts';
import type { Report } from '../report/report.ts';
import { type Highlights, paintHighlights } from '../sidebar/highlights.dom.ts';
import { NO_KEYS } from '../sidebar/keys.ts';
import type { Reading, SidebarActions } from '../sidebar/reading.ts';
import { buttonFor, foldsAround } from '../sidebar/sidebar-state.ts';
import { NO_STAND } from '../sidebar/stand.ts';
import type { Target } from '../sidebar/target.ts';
import { ownBlocks, ownClutter } from './own-article.ts';
import { type OwnPanel, startPanel } from './own-panel.dom.tsx';
import { ownPassages } from './own-passages.dom.ts';
import type { Step } from './steps.ts';

/** Below this width the panel stands under the article, as in `welcome.css`. */
const NARROW = '(max-width: 60rem)';

export type StageOptions = {
	/** Holds our page and `panel`. */
	stage: HTMLElement;
	panel: HTMLElement;
	report: Report;
	words: WelcomeWords;
	sidebarWords: Words;
	theme: 'auto' | 'light' | 'dark';
};

/** Sidelight at work on our own article: paints it, hides its clutter, draws the panel, and points at its parts. */
export class OwnStage {
	readonly #given: StageOptions;
	readonly #panel: OwnPanel;
	readonly #highlights: Highlights;
	readonly #folds = new Map([['figures', false]]);
	readonly #shown = new Set<number>();
	readonly #end = new AbortController();
	readonly #narrow: MediaQueryList;
	#isHidden = true;
	#hiding: Hiding | undefined;
	#pointed: Element | undefined;

	constructor(given: StageOptions) {
		this.#given = given;
		const { stage, panel, report, words, sidebarWords, theme } = given;
		const document = stage.ownerDocument;
		this.#panel = startPanel(panel, sidebarWords, theme);
		const elementOf = (element: number) => this.#elementOf(element);
		const passages = ownPassages(report, { blocks: ownBlocks(words), elementOf });
		this.#highlights = paintHighlights({ document, passages });
		const { signal } = this.#end;
		stage.addEventListener('click', ({ clientX, clientY }) => this.#reveal(clientX, clientY), { signal });
		this.#narrow = window.matchMedia(NARROW);
		this.#narrow.addEventListener('change', () => this.#draw(), { signal });
		this.#hide();
	}

	/** Ring a part of the stage and bring it into sight; undefined takes the ring away. */
	point(step: Step | undefined) {
		this.#pointed?.removeAttribute('data-pointed');
		this.#pointed?.removeAttribute('aria-current');
		if (step === 'hidden') this.#open('hidden');
		if (step === 'leftOut') this.#open('facts');
		this.#pointed = step && this.#partOf(step);
		this.#pointed?.setAttribute('data-pointed', '');
		this.#pointed?.setAttribute('aria-current', 'step');
		// To the start, at once: `nearest` moves nothing for a part that is taller than its box, and a smooth scroll still on its
		// way outlasts a next step that needs none.
		this.#pointed?.scrollIntoView({ block: 'start', behavior: 'instant' });
	}

	remove() {
		this.point(undefined);
		this.#end.abort();
		this.#highlights.remove();
		this.#hiding?.undo();
		this.#panel.remove();
	}

	#partOf(step: Step): Element | undefined {
		const { root } = this.#panel;
		const found = {
			words: () => this.#given.stage.querySelector('[data-part="words"]'),
			leftOut: () => root.querySelector('[data-mark="left-out"]')?.closest('ul'),
			other: () => root.querySelector('[data-section="other"]'),
			hidden: () => root.querySelector('[data-section="hidden"]'),
			private: () => this.#given.stage.querySelector('[data-part="private"]'),
		}[step]();
		return found ?? undefined;
	}

	#elementOf(element: number): Element | undefined {
		return this.#given.stage.querySelector(`[data-element="${element}"]`) ?? undefined;
	}

	/** What is painted under the pointer is shown in the list. */
	#reveal(x: number, y: number) {
		const target = this.#highlights.at(x, y);
		if (!target) return;
		for (const fold of foldsAround(target)) this.#open(fold);
		this.#panel.root.querySelector<HTMLElement>(buttonFor(target))?.focus();
	}

	#open(fold: string) {
		this.#folds.set(fold, true);
		this.#draw();
	}

	#hide() {
		const { words, stage } = this.#given;
		this.#hiding?.undo();
		const away = ownClutter(words).filter(({ element }) => this.#isHidden && !this.#shown.has(element));
		this.#hiding = hideClutter(away, (element) => this.#elementOf(element), stage.ownerDocument);
		this.#draw();
	}

	#setPieceHidden(element: number, hidden: boolean) {
		if (!this.#isHidden) for (const piece of ownClutter(this.#given.words)) this.#shown.add(piece.element);
		this.#isHidden = true;
		if (hidden) this.#shown.delete(element);
		else this.#shown.add(element);
		this.#hide();
	}

	#draw() {
		const { sidebarWords } = this.#given;
		const isRightToLeft = sidebarWords.direction === 'rtl';
		this.#panel.draw(this.#reading(), {
			mode: this.#narrow.matches ? 'sheet' : 'panel',
			side: isRightToLeft ? 'left' : 'right',
		});
	}

	#reading(): Reading {
		const { report, words, sidebarWords } = this.#given;
		return {
			report,
			translator: sidebarWords,
			clutter: { hidden: this.#isHidden, shown: this.#shown, pieces: ownClutter(words) },
			actions: this.#actions(),
			marks: { shown: true, lost: new Set() },
			visit: (target: Target, place = 0) => void this.#highlights.goTo(target, place),
			take: () => {},
			taken: '',
			keys: NO_KEYS,
			showKeys: () => {},
			folds: this.#folds,
			search: { query: '', ask: () => {} },
			stand: NO_STAND,
			redraw: () => this.#draw(),
		};
	}

	/** What does something here; all else that the sidebar can ask for is not drawn. */
	#actions(): SidebarActions {
		const nothing = () => {};
		return {
			goTo: (target, place) => this.#highlights.goTo(target, place),
			setClutterHidden: (hidden) => {
				this.#isHidden = hidden;
				this.#shown.clear();
				this.#hide();
			},
			setPieceHidden: (element, hidden) => this.#setPieceHidden(element, hidden),
			...{
				goBack: nothing,
				setHighlights: nothing,
				showText: nothing,
				saveChoice: nothing,
				keepPiece: nothing,
			},
			...{ pick: nothing, print: nothing, saveFold: nothing, chooseEvent: nothing, openSettings: nothing },
			savePlace: nothing,
			...{ openEvent: nothing, drawMap: nothing, take: async () => false },
		};
	}
}
