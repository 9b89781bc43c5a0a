import type { SidebarTexts } from '../../../src/locale/sidebar-words.ts';
import type { Report } from '../../../src/report/report.ts';
import { NO_KEYS } from '../../../src/sidebar/keys.ts';
import { mountSidebar } from '../../../src/sidebar/mount.dom.tsx';
import type { SidebarActions } from '../../../src/sidebar/reading.ts';

/**
 * Milliseconds of this page's main thread from a report to a sidebar that is laid out, ready to be painted: the first
 * time, when the engine has compiled nothing of it yet, and the median of the rounds after it.
 */
export type SidebarCost = { first: number; median: number; elements: number };

const ROUNDS = 9;

export function timeSidebar(report: Report, texts: SidebarTexts): SidebarCost {
	const rounds = Array.from({ length: ROUNDS + 1 }, () => oneRound(report, texts));
	const [first = { ms: 0, elements: 0 }, ...others] = rounds;
	const sorted = others.map(({ ms }) => ms).sort((one, other) => one - other);
	return { first: first.ms, median: sorted[Math.floor(ROUNDS / 2)] ?? 0, elements: first.elements };
}

function oneRound(report: Report, texts: SidebarTexts): { ms: number; elements: number } {
	const started = performance.now();
	const sidebar = mountSidebar({
		document,
		report,
		clutter: { hidden: true, shown: new Set(), pieces: [] },
		marks: { shown: true, lost: new Set() },
		articleBox: () => ({ left: 20, right: 700 }),
		preferences: { theme: 'auto', texts, open: true, folds: new Map(), place: {}, keys: NO_KEYS },
		// Nothing is pressed here.
		actions: {} as SidebarActions,
	});
	// Styles and layout of all that is drawn.
	sidebar.root.firstElementChild?.getBoundingClientRect();
	const ms = performance.now() - started;
	const elements = sidebar.root.querySelectorAll('*').length;
	sidebar.remove();
	return { ms, elements };
}
