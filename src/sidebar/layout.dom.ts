import { adoptSheet } from '../page/stylesheet.dom.ts';
import type { ChosenPlace } from '../settings/site-places.ts';
import { viewportOf } from './fixed-boxes.dom.ts';
import { GiveWay } from './give-way.dom.ts';
import type { Strip } from './give-way.ts';
import type { MountedSidebar } from './mounted-sidebar.dom.ts';
import {
	type Column,
	type Insets,
	isClear,
	nudgeFor,
	PEEK_HEIGHT,
	type Placement,
	placements,
	type Room,
	type Stands,
} from './place.ts';
import { watchWindow } from './watch-window.dom.ts';

/** Keeps the page and the sidebar out of each other's way. */
export type Layout = {
	/** Work out anew where the sidebar stands, and make room for it; with `open` false the page gets all its room back. */
	place: (open: boolean) => Stands;
	/** Whether the page moved the article since, so that the sidebar no longer stands beside it. */
	isOff: (placement: Placement, open: boolean) => boolean;
	/** Keep out of the way of what the page fixes to the window just now, beside a sidebar that stands there. */
	giveWay: (placement: Placement, open: boolean) => Insets;
	/** Give the page its room back and stop watching the window. */
	remove: () => void;
};

export type LayoutOptions = {
	window: Window;
	/** The article's column now, in viewport coordinates; undefined when it is not known. */
	articleBox: () => Column | undefined;
	direction: 'ltr' | 'rtl';
	/** Where the reader wants it on this site, as far as that was chosen. */
	chosen: () => ChosenPlace;
	/** Called soon after the window's size, or what is fixed to the window, may have changed. */
	sidebar: Pick<MountedSidebar, 'place' | 'giveWay'>;
};

/** Of the panel, in CSS pixels, where there is room. */
const PANEL_WIDTH = 380;
/** The round button with the space beside it, in CSS pixels. */
const BUTTON_PX = 72;
/** A scroll bar covers less than this, in CSS pixels. */
const LEAST_KEYBOARD = 100;

/** Nothing is changed before `place` is called. The page's column is changed by one adopted stylesheet, never by attributes. */
export function startLayout(options: LayoutOptions): Layout {
	const { window, articleBox, direction, chosen, sidebar } = options;
	const { document } = window;
	const sheet = adoptSheet(document);
	const way = new GiveWay(window);
	const stopWatching = watchWindow(window, {
		resized: () => sidebar.place(),
		stirred: () => sidebar.giveWay(),
	});
	const giveWay: Layout['giveWay'] = ({ mode, side, width, tabPx }, open) => {
		if (!open || mode === 'drawer')
			return { top: 0, bottom: way.tabBottom({ edge: side, px: tabPx || BUTTON_PX }) };
		const strip: Strip = mode === 'sheet' ? { edge: 'bottom', px: PEEK_HEIGHT } : { edge: side, px: width };
		const { top, bottom } = way.clear(strip);
		return { top, bottom: Math.max(bottom, keyboardHeight(window)) };
	};
	/** Where the article stood once room was made. */
	let settled: Column | undefined;
	const roomNow = (): Room => {
		const viewport = viewportOf(window).width;
		const { width = PANEL_WIDTH, side } = chosen();
		return { viewport, article: articleBox(), direction, side, panelWidth: width };
	};
	const placement = (open: boolean) => {
		const room = roomNow();
		if (open) return firstClear(room, { document, write: sheet.write, articleBox });
		const [first] = placements(room);
		sheet.write(tabRoom(first));
		return first;
	};
	return {
		place: (open) => {
			way.release();
			sheet.write('');
			const found = placement(open);
			const insets = giveWay(found, open);
			if (open && found.mode === 'sheet') lengthen(document, insets.bottom, sheet.write);
			settled = articleBox();
			return { placement: found, insets };
		},
		isOff: (placed, open) => {
			const room = roomNow();
			const { article } = room;
			if (placed.mode === 'sheet' || !article || isSame(article, settled)) return false;
			return !open || placed.mode === 'drawer' || !isClear(placed, article, room);
		},
		giveWay,
		remove: () => {
			stopWatching();
			way.remove();
			sheet.remove();
		},
	};
}

/** Whether a column stands where it stood, to a pixel. */
function isSame(one: Column, other: Column | undefined): boolean {
	return other !== undefined && Math.abs(one.left - other.left) + Math.abs(one.right - other.right) <= 2;
}

/** What a phone's keyboard covers of the window, in CSS pixels; 0 while the reader has enlarged the page. */
function keyboardHeight(window: Window): number {
	const { visualViewport } = window;
	if (!visualViewport || visualViewport.scale > 1.01) return 0;
	const covered = viewportOf(window).height - visualViewport.offsetTop - visualViewport.height;
	return covered > LEAST_KEYBOARD ? Math.round(covered) : 0;
}

type Page = { document: Document; write: (css: string) => void; articleBox: () => Column | undefined };

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
		write(placement.mode === 'drawer' ? tabRoom(placement) : '');
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

/**
 * What lengthens a page of this height by some room: the second where what is in the body runs over its end, the third
 * where it runs over far.
 */
const lengthenings = (height: number, room: string) => [
	`html { padding-bottom: ${room} !important }`,
	`body::after { content: "" !important; display: block !important; clear: both !important; position: static !important; height: ${room} !important }`,
	`html { min-height: calc(${height}px + ${room}) !important }`,
];

/** Let the page's last line come to stand above the sheet, and above what the sheet stands on. */
function lengthen(document: Document, below: number, write: (css: string) => void): void {
	// In quirks mode what scrolls is the body, and the root's own height says nothing of it.
	const heightNow = () => (document.scrollingElement ?? document.documentElement).scrollHeight;
	const before = heightNow();
	const px = PEEK_HEIGHT + 8 + below;
	lengthenings(before, `calc(${px}px + env(safe-area-inset-bottom, 0px))`).find((css) => {
		write(`@media screen { ${css} }`);
		return heightNow() >= before + px - 8;
	});
}

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
