/// <reference types="vite/client" />

import { adoptSheet } from '../page/stylesheet.dom.ts';
import base from './base.css?inline';
import contents from './contents.css?inline';
import evidence from './evidence.css?inline';
import frame from './frame.css?inline';
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
	remove: () => void;
};

/** How often the host is put back when the page takes it away; after that the page has its will. */
const MOST_RETURNS = 20;

/** Hang the host on `<html>`, behind `<body>`, where it survives pages that replace their body. */
export function addHost(document: Document): SidebarHost {
	const element = document.createElement('sidelight-sidebar');
	const root = element.attachShadow({ mode: 'closed' });
	const sheets = [tokens, frame, base, contents, search, sections, evidence, pictures].map((css) =>
		adoptSheet(root, css),
	);
	const container = document.createElement('div');
	container.className = 'sidelight';
	root.append(container);
	document.documentElement.append(element);
	const stopKeeping = keepInPage(document, element);
	return {
		element,
		root,
		container,
		remove: () => {
			stopKeeping();
			element.remove();
			for (const sheet of sheets) sheet.remove();
		},
	};
}

function keepInPage(document: Document, element: HTMLElement): () => void {
	let returns = 0;
	const observer = new MutationObserver(() => {
		if (element.isConnected || returns === MOST_RETURNS) return;
		returns += 1;
		document.documentElement.append(element);
	});
	// `document` is watched too, for pages that write themselves anew (`document.open`).
	observer.observe(document, { childList: true });
	observer.observe(document.documentElement, { childList: true });
	return () => observer.disconnect();
}
