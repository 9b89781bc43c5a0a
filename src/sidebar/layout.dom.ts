import { adoptSheet } from '../page/stylesheet.dom.ts';
import { type Column, isClear, nudgeFor, type Placement, placements, type Room } from './place.ts';

/** Keeps the page and the sidebar out of each other's way. */
export type Layout = {
	/** Work out anew where the sidebar stands, and make room for it; with `open` false the page gets all its room back. */
	place: (open: boolean) => Placement;
	/** Give the page its room back and stop watching the window. */
	remove: () => void;
};

export type LayoutOptions = {
	window: Window;
	/** The article's column now, in viewport coordinates; undefined when it is not known. */
	articleBox: () => Column | undefined;
	direction: 'ltr' | 'rtl';
	/** Called soon after the window's size changed. */
	resized: () => void;
};

/** Of the panel, in CSS pixels, where there is room. */
export const PANEL_WIDTH = 380;
/** Height of the sheet while it is small, in CSS pixels. */
export const PEEK_HEIGHT = 64;
const RESIZE_MS = 50;

/** Nothing is changed before `place` is called. The page is changed by one adopted stylesheet, never by attributes. */
export function startLayout({ window, articleBox, direction, resized }: LayoutOptions): Layout {
	const { document } = window;
	const sheet = adoptSheet(document);
	const stopWatching = watchSize(window, resized);
	return {
		place: (open) => {
			sheet.write('');
			const viewport = viewportWidth(document);
			const room: Room = { viewport, article: articleBox(), direction, panelWidth: PANEL_WIDTH };
			if (open) return firstClear(room, { write: sheet.write, articleBox });
			const [placement] = placements(room);
			sheet.write(tabRoom(placement));
			return placement;
		},
		remove: () => {
			stopWatching();
			sheet.remove();
		},
	};
}

/** Without its scroll bar, in CSS pixels. In quirks mode the window is measured on the body. */
function viewportWidth({ compatMode, body, documentElement }: Document): number {
	return (compatMode === 'BackCompat' ? body : documentElement).clientWidth;
}

type Page = { write: (css: string) => void; articleBox: () => Column | undefined };

function firstClear(room: Room, page: Page): Placement {
	const options = placements(room);
	const clear = options.find((placement) => makesRoom(placement, room, page));
	// The last needs no room, so that one is always found; the compiler cannot know.
	return clear ?? options[0];
}

/** Make room by the gentlest means that keeps the text clear; false when none does. Each is measured on the page. */
function makesRoom(placement: Placement, room: Room, { write, articleBox }: Page): boolean {
	const isNowClear = () => isClear(placement, articleBox(), room);
	if (placement.mode !== 'shift') {
		write({ sheet: SHEET_ROOM, drawer: tabRoom(placement), margin: '' }[placement.mode]);
		return true;
	}
	const shifted = shiftCss(placement, 0);
	write(shifted);
	if (isNowClear()) return true;
	const capped = capCss(room.viewport - placement.width);
	write(shifted + capped);
	if (isNowClear()) return true;
	const article = articleBox();
	const nudge = article ? nudgeFor(placement, article, room.viewport) : 0;
	if (nudge === 0) return false;
	write(shiftCss(placement, nudge) + capped);
	return isNowClear();
}

const SHEET_ROOM = `@media screen { html { padding-bottom: ${PEEK_HEIGHT + 8}px !important } }`;

/** For a page whose text reaches to the edge: the little that the tab needs. */
function tabRoom({ side, tabShiftPx }: Placement): string {
	return tabShiftPx > 0 ? shiftCss({ side, shiftPx: tabShiftPx }, 0) : '';
}

function shiftCss({ side, shiftPx }: Pick<Placement, 'side' | 'shiftPx'>, nudge: number): string {
	const other = side === 'right' ? 'left' : 'right';
	const away = nudge > 0 ? `margin-${other}: ${-nudge}px !important;` : '';
	return `@media screen {
		html { margin-${side}: ${shiftPx}px !important; ${away} width: auto !important; min-width: 0 !important }
		body { min-width: 0 !important }
	}`;
}

/**
 * For pages that measure themselves by the window (`100vw`, boxes positioned from edge to edge): nothing is wider than
 * what is left of it. Without specificity, so that every width that the page itself limits stays as it is.
 */
function capCss(widthPx: number): string {
	return `@media screen { :where(body, body *) { max-width: ${widthPx}px } }`;
}

/** At most every `RESIZE_MS`; in a hidden tab, where timers are slow and frames do not come, at once. */
function watchSize(window: Window, resized: () => void): () => void {
	let timer = 0;
	const later = () => {
		if (window.document.hidden) return resized();
		timer ||= window.setTimeout(() => {
			timer = 0;
			resized();
		}, RESIZE_MS);
	};
	window.addEventListener('resize', later);
	return () => {
		window.removeEventListener('resize', later);
		window.clearTimeout(timer);
	};
}
