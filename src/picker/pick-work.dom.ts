import type { Refusal } from '../clutter/refuse.ts';
import type { SidebarTexts } from '../locale/sidebar-words.ts';

/** What the reader hands to the picker. */
export type PickWork = {
	document: Document;
	/** What it speaks. */
	texts: SidebarTexts;
	theme: 'auto' | 'light' | 'dark';
	/** Absent: the reader is asked to point at something. Present: this is kept, and nobody is asked. */
	keep?: Element;
	/** Why an element must stay; undefined when it may be hidden. */
	refusalOf: (element: Element) => Refusal | undefined;
	/** What was chosen, as a selector that finds it alone. */
	chosen: (selector: string) => void;
	/** The picker is gone from the page; called once, after `chosen`. */
	ended: () => void;
	/** Aborts when the reader goes: the picker goes with it. */
	signal: AbortSignal;
};
