import type { ChosenPlace } from '../settings/site-places.ts';
import type { Placement } from './place.ts';
import type { SheetHeight } from './sidebar-state.ts';

/** Where the sidebar stands beside the article. */
export type Stand = {
	placement: Placement;
	/** Of the window without its scroll bar, in CSS pixels. */
	viewport: number;
	chosen: ChosenPlace;
	choose: (place: ChosenPlace) => void;
	height: SheetHeight;
	/** Set a sheet to a place among the heights, a panel to a width in CSS pixels, or to the automatic one. */
	set: (size?: number) => void;
};

/** Of parts of the sidebar that are shown by themselves. */
export const NO_STAND: Stand = {
	placement: {
		mode: 'margin',
		side: 'right',
		width: 0,
		shiftPx: 0,
		button: 'round',
		tabPx: 0,
		tabShiftPx: 0,
	},
	viewport: 0,
	chosen: {},
	choose: () => undefined,
	height: 'full',
	set: () => undefined,
};
