/**
 * Where the sidebar stands. `margin`: beside the article, in room that is free; `shift`: the page is made narrower by
 * `shiftPx` on that side; `sheet`: at the bottom, for phones; `drawer`: there is no room beside the text, so that it
 * stays closed until the reader asks for it.
 */
export type Placement = {
	mode: 'margin' | 'shift' | 'sheet' | 'drawer';
	side: Side;
	/** Of the panel, in CSS pixels; of no meaning for a sheet. */
	width: number;
	shiftPx: number;
	/** Form of the button that brings the sidebar back: round where the margin has room for it, else a slim tab at the edge. */
	button: 'round' | 'tab';
	/** Width of the tab in CSS pixels, so that it stands beside the text. */
	tabPx: number;
	/** What a tab needs of a page whose text reaches to the edge, in CSS pixels; 0 when there is room. */
	tabShiftPx: number;
};

/** What stays free above and below the sidebar, for what the page fixes to the window, in CSS pixels. */
export type Insets = { top: number; bottom: number };

/** Where the sidebar stands just now. */
export type Stands = { placement: Placement; insets: Insets };
export type Side = 'left' | 'right';

/** The article's column in CSS pixels from the viewport's left edge. */
export type Column = { left: number; right: number };

export type Room = {
	/** Width of the viewport without its scroll bar. */
	viewport: number;
	/** Undefined when it is not known; the page is then shifted. */
	article: Column | undefined;
	/** Of the interface: the sidebar stands where its reading ends, unless the reader chose a side. */
	direction: 'ltr' | 'rtl';
	side?: Side | undefined;
	panelWidth: number;
};

/** Up to this width of the viewport, in CSS pixels, the sidebar is a sheet. */
export const SHEET_UP_TO = 640;
/** Height of the sheet while it is small, in CSS pixels. */
export const PEEK_HEIGHT = 72;
/** What stays free between the text and the panel. */
const GAP = 12;
const NARROWER = [560, 480, 420, 380, 340, 300];
/** The panel never takes more than this share of the viewport. */
const LARGEST_SHARE = 0.45;
/** A narrower panel is hard to read. */
const NARROWEST_PANEL = 260;
/** A column squeezed below this is hard to read. */
const NARROWEST_COLUMN = 280;
/** The round button with what is around it. */
const BUTTON_ROOM = 72;
/** Of the tab: as wide as a finger likes, and the least that can still be hit. */
const TAB = { widest: 24, least: 14 };

/** All that may be tried, best first. Each but the last has to be measured once the page has been shifted. */
export function placements(room: Room): [Placement, ...Placement[]] {
	const near = room.side ?? (room.direction === 'ltr' ? 'right' : 'left');
	const far = room.side ?? otherSide(near);
	const widths = panelWidths(room);
	const [narrowest] = widths.slice(-1) as [number];
	const last: Placement = { mode: 'drawer', side: near, width: narrowest, shiftPx: 0, ...button(room, near) };
	if (room.viewport <= SHEET_UP_TO) return [{ ...last, mode: 'sheet', width: room.viewport }];
	const inMargin = (side: Side) =>
		marginWidths(room, side, widths).map((width): Placement => ({ ...last, mode: 'margin', side, width }));
	const shifts = widths.map((width): Placement => ({ ...last, mode: 'shift', width, shiftPx: width + GAP }));
	const [first, ...others] = [...inMargin(near), ...inMargin(far), ...shifts];
	return first ? [first, ...others, last] : [last];
}

export function otherSide(side: Side): Side {
	return side === 'right' ? 'left' : 'right';
}

/** The widths that a reader may choose in a viewport, in CSS pixels. */
export function widthLimits(viewport: number): { least: number; most: number } {
	return { least: NARROWEST_PANEL, most: Math.max(300, Math.floor(viewport * LARGEST_SHARE)) };
}

function button(room: Room, side: Side): Pick<Placement, 'button' | 'tabPx' | 'tabShiftPx'> {
	const free = Math.floor(freeBeside(room, side)) - 1;
	if (free >= BUTTON_ROOM) return { button: 'round', tabPx: 0, tabShiftPx: 0 };
	const tabPx = Math.max(TAB.least, Math.min(TAB.widest, free));
	return { button: 'tab', tabPx, tabShiftPx: free < tabPx ? tabPx + 2 : 0 };
}

/** Whether the article's column, as measured, is clear of the panel, inside the viewport, and wide enough to be read. */
export function isClear(
	{ side, width }: Placement,
	article: Column | undefined,
	{ viewport, article: before }: Room,
): boolean {
	if (!article) return true;
	const [start, end] = side === 'right' ? [0, viewport - width - GAP / 2] : [width + GAP / 2, viewport];
	const narrowest = before ? Math.min(NARROWEST_COLUMN, before.right - before.left) : 0;
	const overhang = before ? Math.min(start, before.left) : start;
	return article.left >= overhang && article.right <= end && article.right - article.left >= narrowest;
}

/**
 * How far a page that ignores the shift (`100vw`, fixed widths) has to be moved away from the panel as a whole, in CSS
 * pixels; 0 when it has no room to give on its other side.
 */
export function nudgeFor({ side, width }: Placement, article: Column, viewport: number): number {
	const covered = side === 'right' ? article.right - (viewport - width - GAP) : width + GAP - article.left;
	const room = (side === 'right' ? article.left : viewport - article.right) - GAP;
	return covered > 0 && covered <= room ? Math.ceil(covered) : 0;
}

function panelWidths({ panelWidth, viewport }: Room): number[] {
	const { most } = widthLimits(viewport);
	const widths = [panelWidth, ...NARROWER.filter((width) => width < panelWidth)];
	const fitting = widths.filter((width) => width <= most);
	return fitting.length > 0 ? fitting : [Math.min(...widths)];
}

/** The widest panel that the free margin takes. */
function marginWidths(room: Room, side: Side, widths: number[]): number[] {
	const free = freeBeside(room, side);
	return widths.filter((width) => width + GAP <= free).slice(0, 1);
}

function freeBeside({ viewport, article }: Room, side: Side): number {
	if (!article) return 0;
	return side === 'right' ? viewport - article.right : article.left;
}
