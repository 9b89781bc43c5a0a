import { type AdoptedSheet, adoptSheet } from '../page/stylesheet.dom.ts';
import { fixedBoxesIn, viewportOf } from './fixed-boxes.dom.ts';
import { insetsOf, isBar, moveBeside, roomBeside, SEAM, type Strip } from './give-way.ts';
import type { Insets } from './place.ts';

/** The only mark on boxes that are kept beside the sidebar. */
export const ASIDE_ATTRIBUTE = 'data-sidelight-aside';
/** What is in a box that was moved may still stand in the way by itself. */
const ROUNDS = 3;
/** Of boxes that are kept beside the sidebar; a page has a handful. */
const MOST_BOXES = 30;
/** The tab that is left of a closed sidebar, with the space around it, in CSS pixels. */
const TAB = { margin: 16, height: 88 };

/**
 * Keeps what the page fixes to the window and the sidebar out of each other's way: by one attribute on each such box and
 * one adopted stylesheet. Nothing is changed before `clear` is called.
 */
export class GiveWay {
	readonly #window: Window;
	readonly #sheet: AdoptedSheet;
	/** Each box that is kept beside the sidebar, and the rule that keeps it. */
	readonly #rules = new Map<HTMLElement, string>();

	constructor(window: Window) {
		this.#window = window;
		this.#sheet = adoptSheet(window.document);
	}

	/** Move fixed boxes out of a strip of the window, but for bars: what the sidebar has to leave to these is told. */
	clear(strip: Strip): Insets {
		const view = viewportOf(this.#window);
		let area = strip;
		for (let round = 1; ; round += 1) {
			const boxes = fixedBoxesIn(this.#window, area);
			const bars = boxes.map(({ box }) => box).filter((box) => isBar(box, view, strip));
			const insets = insetsOf(bars, view, SEAM);
			// What stands at the bottom stands on the bars there.
			const px = strip.px + (strip.edge === 'bottom' ? insets.bottom : 0);
			const isSeen = px === area.px;
			area = { ...strip, px };
			const others = boxes.filter(
				({ element, box, isFixed }) => isFixed && !bars.includes(box) && !this.#rules.has(element),
			);
			this.#hold(
				others.slice(0, MOST_BOXES - this.#rules.size).map(({ element }) => element),
				area,
			);
			if ((others.length === 0 && isSeen) || round === ROUNDS) return insets;
		}
	}

	/** How far above the window's lower edge a tab stands free of fixed boxes. */
	tabBottom(strip: Strip): number {
		const view = viewportOf(this.#window);
		// A layer over the whole window leaves no place that is free of it.
		const boxes = fixedBoxesIn(this.#window, strip)
			.map(({ box }) => box)
			.filter(({ top, bottom }) => bottom - top < 0.9 * view.height);
		return insetsOf(boxes, view, TAB.height).bottom + TAB.margin;
	}

	/** Let every box stand where the page wants it. */
	release(): void {
		for (const element of this.#rules.keys()) element.removeAttribute(ASIDE_ATTRIBUTE);
		this.#rules.clear();
		this.#sheet.write('');
	}

	/** The page's markup and stylesheets are as they were. */
	remove(): void {
		this.release();
		this.#sheet.remove();
	}

	#hold(elements: readonly HTMLElement[], strip: Strip): void {
		const before = elements.map((element) => element.getBoundingClientRect());
		for (const element of elements) {
			element.setAttribute(ASIDE_ATTRIBUTE, `${this.#rules.size}`);
			this.#rules.set(element, this.#rule(element, strip, 0));
		}
		this.#write();
		const view = viewportOf(this.#window);
		const rules = elements.map((element, at) => {
			const now = element.getBoundingClientRect();
			return this.#rule(element, strip, moveBeside(before[at] ?? now, now, [strip, view]));
		});
		for (const [at, element] of elements.entries()) this.#rules.set(element, rules[at] ?? '');
		this.#write();
	}

	/** No larger than what the strip leaves, and moved by so many CSS pixels. */
	#rule(element: HTMLElement, strip: Strip, by: number): string {
		const [start, end] = roomBeside(strip, viewportOf(this.#window));
		const isLow = strip.edge === 'bottom';
		const size = isLow ? 'height' : 'width';
		// The page may move the box by the same property; its transforms stay as they are.
		const { translate } = this.#window.getComputedStyle(element);
		const [x = '0px', y = '0px'] = /\d/.test(translate) ? translate.split(' ') : [];
		const moved = isLow ? `${x} calc(${y} + ${by}px)` : `calc(${x} + ${by}px) ${y}`;
		return `[${ASIDE_ATTRIBUTE}="${element.getAttribute(ASIDE_ATTRIBUTE)}"]{${by ? `translate:${moved}!important;` : ''}min-${size}:0!important;max-${size}:${end - start}px!important}`;
	}

	#write(): void {
		this.#sheet.write(`@media screen{${[...this.#rules.values()].join('')}}`);
	}
}
