import type { Page } from 'puppeteer-core';

/** Runs of text that the browser draws, white space collapsed, in document order; the sidebar's are not among them. */
export async function renderedTexts(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const texts: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			const shown = parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
			const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
			if (shown && text.trim() !== '') texts.push(text);
		}
		return texts;
	});
}

/** Those of some texts that are not to be seen. */
export function unseen(rendered: readonly string[], sought: readonly string[]): string[] {
	const whole = rendered.join('').replace(/\s+/g, ' ');
	return sought.filter((text) => !whole.includes(text.replace(/\s+/g, ' ')));
}

/** A label such as "Share" may stand inside a sentence, too: only a run that is nothing else counts. */
const LABEL = 25;

/** Those of some texts that are to be seen. */
export function seen(rendered: readonly string[], sought: readonly string[]): string[] {
	const runs = new Set(rendered.map((run) => run.trim()));
	const whole = rendered.join('').replace(/\s+/g, ' ');
	return sought.filter((text) => runs.has(text) || (text.length > LABEL && whole.includes(text)));
}

/** Everything about a page that an extension could have changed. */
export type Snapshot = {
	html: string;
	sheets: number;
	highlights: number;
	computed: string[];
	scroll: string;
};

/** Take a page down whole: its HTML, its adopted style sheets and highlights, and the computed style of every element. */
export async function snapshot(page: Page): Promise<Snapshot> {
	return page.evaluate(() => {
		const computed = [...document.querySelectorAll('*')].map((element) => {
			const style = getComputedStyle(element);
			return `${element.localName}: ${[...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
		});
		return {
			html: document.documentElement.outerHTML,
			sheets: document.adoptedStyleSheets.length,
			highlights: CSS.highlights.size,
			computed,
			scroll: `${document.documentElement.scrollWidth}×${document.documentElement.scrollHeight}`,
		};
	});
}

/** The page's HTML without our host element. */
export async function pageHtml(page: Page): Promise<string> {
	return page.evaluate(() => {
		const copy = document.documentElement.cloneNode(true) as Element;
		for (const child of [...copy.children]) if (child.localName.startsWith('sidelight-')) child.remove();
		return copy.outerHTML;
	});
}
