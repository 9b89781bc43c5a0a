/// <reference types="vite/client" />
import { render } from 'preact';
import { speak } from '../locale/translator.ts';
import { adoptSheet } from '../page/stylesheet.dom.ts';
import { EventMap } from './event-map.tsx';
import css from './map.css?inline';
import type { MapWork } from './map-work.dom.ts';

/** Draw the map of an event's places into the sidebar; a place that is pressed leads to its entry in the list. */
export function startMap({ place, dossier, texts, outlines }: MapWork): void {
	const root = place.getRootNode();
	// The section may be closed again by now.
	if (!(root instanceof ShadowRoot)) return;
	adoptSheet(root, css);
	const { places, moves = [] } = dossier;
	const press = (id: string) => goToEntry(root, id);
	render(
		<EventMap words={speak(texts)} places={places} moves={moves} load={outlines} press={press} />,
		place,
	);
}

/** Focus a place in the list, which is unfolded first where it shows only its first few. */
function goToEntry(root: ShadowRoot, id: string): void {
	const list = root.querySelector('[data-section="places"]');
	const entry = () => list?.querySelector<HTMLElement>(`[data-place="${CSS.escape(id)}"]`);
	if (!entry()) list?.querySelector<HTMLElement>('.list-more')?.click();
	requestAnimationFrame(() => focus(entry()));
}

function focus(entry: HTMLElement | null | undefined): void {
	if (!entry) return;
	entry.tabIndex = -1;
	entry.focus();
}
