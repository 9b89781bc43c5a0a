/// <reference types="vite/client" />

import { adoptSheet } from '../page/stylesheet.dom.ts';
import base from './base.css?inline';
import contents from './contents.css?inline';
import edges from './edges.css?inline';
import evidence from './evidence.css?inline';
import frame from './frame.css?inline';
import hostCss from './host.css?inline';
import { keepSheets } from './keep-sheets.dom.ts';
import { keepTyping } from './keep-typing.dom.ts';
import { hang, hangs, makeOwn } from './own-element.dom.ts';
import pictures from './pictures.css?inline';
import search from './search.css?inline';
import sections from './sections.css?inline';
import tokens from './tokens.css?inline';

/** The element that holds the sidebar in the page, and the closed shadow root in it. */
export type SidebarHost = {
	element: HTMLElement;
	root: ShadowRoot;
	/** Where the sidebar is drawn; its `data-theme`, `lang` and `dir` are the sidebar's. */
	container: HTMLElement;
	/** Be as large as on a page that is not zoomed, however the page's own styles zoom its root. */
	unzoom: () => void;
	remove: () => void;
};

/** How often the host is put back when the page takes it away; after that the page has its will. */
const MOST_RETURNS = 20;

/** Hang the host in the page. */
export function addHost(document: Document): SidebarHost {
	const { element, root } = makeOwn(document, 'sidelight-sidebar');
	const sheets = [hostCss, tokens, frame, edges, base, contents, search, sections, evidence, pictures].map(
		(css) => adoptSheet(root, css),
	);
	const container = document.createElement('div');
	container.className = 'sidelight';
	keepTyping(container);
	root.append(container);
	const stops = [keepInPage(element), keepSheets(document, element, root)];
	const unzoom = () => {
		// Chrome before 128 does not tell; there the sidebar is as large as the page makes it.
		container.style.zoom = `${1 / (element.currentCSSZoom ?? 1)}`;
	};
	unzoom();
	return {
		element,
		root,
		container,
		unzoom,
		remove: () => {
			for (const stop of stops) stop();
			element.remove();
			for (const sheet of sheets) sheet.remove();
		},
	};
}

function keepInPage(element: HTMLElement): () => void {
	const { ownerDocument: document } = element;
	let returns = 0;
	const observer = new MutationObserver(() => keep());
	const keep = () => {
		// Pages that write themselves anew (`document.open`) have another root then.
		observer.observe(document.documentElement, { childList: true });
		if (hangs(element) || returns === MOST_RETURNS) return;
		returns += 1;
		hang(element);
	};
	hang(element);
	observer.observe(document, { childList: true });
	observer.observe(document.documentElement, { childList: true });
	element.addEventListener('toggle', keep);
	return () => {
		element.removeEventListener('toggle', keep);
		observer.disconnect();
	};
}
