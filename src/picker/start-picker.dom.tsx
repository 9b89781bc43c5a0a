import { render } from 'preact';
import type { Hiding } from '../clutter/hide.dom.ts';
import { hideClutter } from '../clutter/hide.dom.ts';
import type { Refusal } from '../clutter/refuse.ts';
import { selectorOf } from '../clutter/selector.dom.ts';
import { speak } from '../locale/translator.ts';
import { followTheme } from '../sidebar/theme.dom.ts';
import { Bar } from './bar.tsx';
import { type Step, stepOf } from './keys.ts';
import type { PickWork } from './pick-work.dom.ts';
import { addPickerHost } from './picker-host.dom.ts';
import { walk } from './walk.dom.ts';

const MOST_TEXT = 80;
/** The bar's height and some air: what lies behind it sends it to the other end of the window. */
const BAR_PX = 170;

/** Let the reader point at a part of the page, by mouse, finger or keys. The page is changed by the preview only, while it lasts. */
export function startPicker(work: PickWork): void {
	if (work.keep) {
		const selector = selectorOf(work.keep);
		if (selector) work.chosen(selector);
		work.ended();
	} else if (!work.signal.aborted) new Picker(work);
}

type Refused = Refusal | 'nameless';

class Picker {
	readonly #work: PickWork;
	readonly #host;
	readonly #words;
	readonly #end = new AbortController();
	readonly #trail: Element[] = [];
	#target: Element | undefined;
	#refusal: Refused | undefined;
	/** Once chosen, a passing pointer changes nothing. */
	#chosen = false;
	#preview: Hiding | undefined;

	constructor(work: PickWork) {
		const { document, texts, theme } = work;
		const window = document.defaultView as Window;
		this.#work = work;
		this.#words = speak(texts);
		this.#host = addPickerHost(document);
		const { container, glass } = this.#host;
		Object.assign(container, { lang: this.#words.language, dir: this.#words.direction });
		const stopTheme = followTheme(window, container, theme);
		const { signal } = this.#end;
		signal.addEventListener('abort', stopTheme);
		work.signal.addEventListener('abort', () => this.#leave(), { signal });
		glass.addEventListener('pointermove', (event) => this.#passed(event), { signal });
		glass.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
		glass.addEventListener('click', (event) => this.#clicked(event), { signal });
		window.addEventListener('keydown', (event) => this.#pressed(event), { signal, capture: true });
		window.addEventListener('scroll', () => this.#draw(), { signal, capture: true, passive: true });
		window.addEventListener('resize', () => this.#draw(), { signal });
		this.#draw();
		this.#host.find('.bar')?.focus();
	}

	#passed({ pointerType, clientX, clientY }: PointerEvent): void {
		if (pointerType === 'touch' || this.#chosen) return;
		this.#aim(this.#at(clientX, clientY));
	}

	#clicked({ clientX, clientY }: MouseEvent): void {
		this.#aim(this.#at(clientX, clientY));
		this.#choose();
	}

	/** In the phase before the page hears of it: its own shortcuts shall not answer. */
	#pressed(event: KeyboardEvent): void {
		const onButton = event.target === this.#host.element && !this.#host.find('.bar:focus');
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const { body, defaultView } = this.#work.document;
		const step = stepOf(event.key, defaultView?.getComputedStyle(body).direction ?? 'ltr');
		if (event.key === 'Escape') this.#leave();
		else if (step) this.#step(step);
		else if (event.key === 'Enter' && !onButton) this.#choose();
		else return;
		event.preventDefault();
		event.stopImmediatePropagation();
	}

	#at(x: number, y: number): Element | undefined {
		const { document } = this.#work;
		const outer: readonly Element[] = [document.documentElement, document.body];
		return document
			.elementsFromPoint(x, y)
			.find((element) => !element.localName.startsWith('sidelight-') && !outer.includes(element));
	}

	#step(step: Step): void {
		const { innerWidth, innerHeight } = this.#work.document.defaultView as Window;
		const next = this.#target
			? walk(this.#target, step, this.#trail)
			: this.#at(innerWidth / 2, innerHeight / 2);
		if (!next) return;
		this.#chosen = true;
		this.#aim(next, this.#trail);
		next.scrollIntoView({ block: 'nearest' });
		this.#draw();
	}

	#aim(element: Element | undefined, trail: Element[] = []): void {
		if (!element || element === this.#target) return;
		this.#unhide();
		if (trail !== this.#trail) this.#trail.length = 0;
		this.#target = element;
		this.#refusal = this.#work.refusalOf(element) ?? (selectorOf(element) ? undefined : 'nameless');
		this.#draw();
	}

	#choose(): void {
		if (!this.#target) return;
		this.#chosen = true;
		this.#host.find(this.#refusal ? '[data-cancel]' : '[data-hide]')?.focus();
	}

	#togglePreview(): void {
		if (this.#preview) this.#unhide();
		else this.#preview = hideClutter([{ element: 0 }], () => this.#target, this.#work.document);
		this.#draw();
	}

	#unhide(): void {
		this.#preview?.undo();
		this.#preview = undefined;
	}

	#hide(): void {
		this.#unhide();
		const selector = this.#target && !this.#refusal && selectorOf(this.#target);
		if (selector) this.#work.chosen(selector);
		this.#leave();
	}

	#leave(): void {
		if (this.#end.signal.aborted) return;
		this.#end.abort();
		this.#unhide();
		render(null, this.#host.place);
		this.#host.element.remove();
		this.#work.ended();
	}

	#draw(): void {
		const rect = this.#target?.getBoundingClientRect();
		const height = this.#work.document.documentElement.clientHeight;
		this.#host.outline(rect, this.#refusal !== undefined);
		render(
			<Bar
				words={this.#words}
				said={this.#said()}
				mayHide={this.#target !== undefined && !this.#refusal}
				hasTarget={this.#target !== undefined}
				previewed={this.#preview !== undefined}
				atTop={rect !== undefined && rect.top > BAR_PX && rect.bottom > height - BAR_PX}
				step={(step) => this.#step(step)}
				togglePreview={() => this.#togglePreview()}
				hide={() => this.#hide()}
				cancel={() => this.#leave()}
			/>,
			this.#host.place,
		);
	}

	#said(): string {
		const { say } = this.#words;
		if (!this.#target) return say('picker.hint');
		if (this.#refusal) return say(`picker.refused.${this.#refusal}`);
		const text = textOf(this.#target);
		const isPreview = this.#preview !== undefined;
		if (text) return say(isPreview ? 'picker.previewed' : 'picker.would', { text });
		return say(isPreview ? 'picker.previewedNoText' : 'picker.wouldNoText', { tag: this.#target.localName });
	}
}

function textOf(element: Element): string {
	const own = element.getAttribute('aria-label') ?? element.getAttribute('alt');
	// What is drawn, where it is: it keeps the words of two boxes apart.
	const drawn = (element as HTMLElement).innerText ?? element.textContent;
	const text = (own ?? drawn ?? '').replace(/\s+/g, ' ').trim();
	return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text;
}
