/// <reference types="vite/client" />
import { render } from 'preact';
import type { Words } from '../locale/sidebar-words.ts';
import { adoptSheet } from '../page/stylesheet.dom.ts';
import base from '../sidebar/base.css?inline';
import contents from '../sidebar/contents.css?inline';
import { drawWith } from '../sidebar/context.tsx';
import { OtherCoverage } from '../sidebar/coverage.tsx';
import evidence from '../sidebar/evidence.css?inline';
import { Facts } from '../sidebar/facts.tsx';
import { Figures } from '../sidebar/figures.tsx';
import { Header } from '../sidebar/header.tsx';
import { Hidden } from '../sidebar/hidden.tsx';
import pictures from '../sidebar/pictures.css?inline';
import { Quotes } from '../sidebar/quotes.tsx';
import type { Reading } from '../sidebar/reading.ts';
import sections from '../sidebar/sections.css?inline';
import { followTheme } from '../sidebar/theme.dom.ts';
import tokens from '../sidebar/tokens.css?inline';
import own from './own-panel.css?inline';

/** Where the panel stands to the article. */
export type PanelForm = { mode: 'panel' | 'sheet'; side: 'left' | 'right' };

/** The sidebar's own parts inside a page of ours, under the sidebar's own style. */
export type OwnPanel = {
	root: ShadowRoot;
	draw: (reading: Reading, form: PanelForm) => void;
	remove: () => void;
};

/** Begin a panel in an element; what was in it is gone. */
export function startPanel(host: HTMLElement, words: Words, theme: 'auto' | 'light' | 'dark'): OwnPanel {
	const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	const sheets = [tokens, base, contents, sections, evidence, pictures, own].map((css) =>
		adoptSheet(root, css),
	);
	const container = host.ownerDocument.createElement('div');
	container.className = 'sidelight';
	Object.assign(container, { lang: words.language, dir: words.direction });
	root.replaceChildren(container);
	const stopTheme = followTheme(window, container, theme);
	return {
		root,
		draw: (reading, form) => drawWith(reading, () => render(<Parts {...form} />, container)),
		remove: () => {
			stopTheme();
			render(null, container);
			container.remove();
			for (const sheet of sheets) sheet.remove();
		},
	};
}

function Parts({ mode, side }: PanelForm) {
	return (
		<div class="frame" data-mode={mode} data-side={side}>
			<div class="contents">
				<Header close={undefined} />
				<OtherCoverage />
				<Facts />
				<Figures />
				<Quotes />
				<Hidden />
			</div>
		</div>
	);
}
