/// <reference types="vite/client" />
import { render } from 'preact';
import { speak } from '../locale/translator.ts';
import { adoptSheet } from '../page/stylesheet.dom.ts';
import { makeOwn } from '../sidebar/own-element.dom.ts';
import { Appendix } from './appendix.tsx';
import css from './print.css?inline';
import type { PrintWork } from './print-work.dom.ts';

/** Print the page with the facts behind the article. They are in the page for the print alone, and seen on paper only. */
export function startPrint({ document, report, texts, ended, signal }: PrintWork): void {
	const window = document.defaultView;
	if (!window || signal.aborted) {
		ended();
		return;
	}
	const words = speak(texts);
	const { element, root } = makeOwn(document, 'sidelight-print');
	Object.assign(element, { lang: words.language, dir: words.direction });
	adoptSheet(root, css);
	render(<Appendix report={report} words={words} />, root);
	document.documentElement.append(element);
	const end = new AbortController();
	const leave = () => {
		if (end.signal.aborted) return;
		end.abort();
		render(null, root);
		element.remove();
		ended();
	};
	for (const target of [window, signal])
		for (const name of ['afterprint', 'abort']) target.addEventListener(name, leave, { signal: end.signal });
	window.print();
	// Where a browser does not say that it has printed, the reader's next act does.
	for (const name of ['keydown', 'pointerdown'])
		window.addEventListener(name, leave, { signal: end.signal, capture: true });
}
