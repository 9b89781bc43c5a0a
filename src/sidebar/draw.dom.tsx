import { render } from 'preact';
import type { Words } from '../locale/sidebar-words.ts';
import { drawWith } from './context.tsx';
import { viewportOf } from './fixed-boxes.dom.ts';
import type { MountedSidebar, SidebarOptions } from './mounted-sidebar.dom.ts';
import { Panel, type PanelProps } from './panel.tsx';
import type { Reading } from './reading.ts';
import { type SidebarState, sheetHeight } from './sidebar-state.ts';
import type { Stand } from './stand.ts';
import { type TakenKey, takeAlong } from './take-along.ts';

/** All that the sidebar is drawn from, and what it can ask for. */
export type Drawing = Pick<PanelProps, 'state' | 'goBack'> &
	Pick<Reading, 'visit' | 'showKeys' | 'redraw'> &
	Pick<Stand, 'choose'> & {
		change: (change: Partial<SidebarState>) => void;
		given: SidebarOptions;
		sidebar: Pick<MountedSidebar, 'open' | 'close'>;
		translator: Words;
		search: (query: string) => void;
		tellTaken: (key: TakenKey | undefined) => void;
	};

/** Draw the sidebar as it is now. */
export function drawSidebar(container: HTMLElement, drawing: Drawing): void {
	const { state, sidebar, goBack } = drawing;
	const panel = (
		<Panel state={state} open={() => sidebar.open()} close={() => sidebar.close()} goBack={goBack} />
	);
	drawWith(readingOf(drawing), () => render(panel, container));
}

function readingOf(drawing: Drawing): Reading {
	const { given, state, translator, search, tellTaken, visit, showKeys, redraw } = drawing;
	const { report, actions, clutter, marks, preferences } = given;
	return {
		visit,
		showKeys,
		redraw,
		stand: standOf(drawing),
		report,
		actions,
		clutter,
		marks,
		translator,
		taken: state.taken,
		take: (what) => void takeAlong(what, actions, tellTaken),
		keys: preferences.keys,
		folds: preferences.folds,
		search: { query: state.query, ask: search },
	};
}

function standOf({ given: { document, preferences }, state, choose, change }: Drawing): Stand {
	const { placement } = state;
	const { side } = preferences.place;
	return {
		placement,
		viewport: viewportOf(document.defaultView ?? window).width,
		chosen: preferences.place,
		choose,
		height: sheetHeight(state),
		set: (size) =>
			placement.mode === 'sheet'
				? change({ expanded: size !== 0, full: size === 2 })
				: choose({ ...(side && { side }), ...(size && { width: size }) }),
	};
}
