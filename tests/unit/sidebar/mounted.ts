import { vi } from 'vitest';
import { sidebarTexts } from '../../../src/locale/sidebar-catalogues.ts';
import type { Report } from '../../../src/report/report.ts';
import type { ChosenPlace } from '../../../src/settings/site-places.ts';
import { NO_KEYS } from '../../../src/sidebar/keys.ts';
import { mountSidebar } from '../../../src/sidebar/mount.dom.tsx';
import type { MountedSidebar } from '../../../src/sidebar/mounted-sidebar.dom.ts';
import type { SidebarActions } from '../../../src/sidebar/reading.ts';

type Mounting = {
	report: Report;
	language?: string;
	actions?: Partial<SidebarActions>;
	folds?: Map<string, boolean>;
	place?: ChosenPlace;
};

/** A sidebar beside nothing, in a window of 1280 pixels. */
export function mounted({
	report,
	language = 'en',
	actions,
	folds = new Map(),
	place = {},
}: Mounting): MountedSidebar {
	vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
	return mountSidebar({
		document,
		report,
		clutter: { hidden: true, shown: new Set(), pieces: [] },
		marks: { shown: true, lost: new Set() },
		articleBox: () => ({ left: 20, right: 500 }),
		later: (act) => act(),
		preferences: { theme: 'light', texts: sidebarTexts([language]), open: true, folds, place, keys: NO_KEYS },
		actions: {
			goTo: vi.fn(),
			goBack: vi.fn(),
			setHighlights: vi.fn(),
			showText: vi.fn(),
			openEvent: vi.fn(),
			setPieceHidden: vi.fn(),
			setClutterHidden: vi.fn(),
			saveChoice: vi.fn(),
			keepPiece: vi.fn(),
			pick: vi.fn(),
			print: vi.fn(),
			take: vi.fn(async () => true),
			drawMap: vi.fn(),
			openSettings: vi.fn(),
			chooseEvent: vi.fn(),
			saveFold: vi.fn(),
			savePlace: vi.fn(),
			...actions,
		},
	});
}

/** Wait until what was asked for in this task is drawn. */
export const drawn = () => new Promise((done) => setTimeout(done, 0));

/** Open every section, list and detail. */
export async function openAll({ root }: MountedSidebar): Promise<void> {
	for (let round = 0; round < 10; round += 1) {
		const closed = root.querySelectorAll<HTMLElement>('.contents [aria-expanded="false"]');
		if (closed.length === 0) return;
		for (const button of closed) button.click();
		await drawn();
	}
}
