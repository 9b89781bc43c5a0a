import type { SidebarTexts } from '../../../src/locale/sidebar-words.ts';
import { warmUp } from '../../../src/locale/warm-up.ts';
import type { Report } from '../../../src/report/report.ts';
import { NO_KEYS } from '../../../src/sidebar/keys.ts';
import { mountSidebar } from '../../../src/sidebar/mount.dom.tsx';
import type { SidebarActions } from '../../../src/sidebar/reading.ts';

/**
 * Milliseconds of this page's main thread from a report to a sidebar that is laid out, ready to be painted: the first
 * time, when the engine has compiled nothing of it yet, the longest task of it, and the median of the rounds after it.
 */
export type SidebarCost = { first: number; longest: number; median: number; elements: number };

const ROUNDS = 9;

export async function timeSidebar(report: Report, texts: SidebarTexts): Promise<SidebarCost> {
	const warm = await timeWarmUp(texts);
	const rounds = Array.from({ length: ROUNDS + 1 }, () => oneRound(report, texts));
	const [first = { tasks: [], elements: 0 }, ...others] = rounds;
	const sorted = others.map(({ tasks }) => sum(tasks)).sort((one, other) => one - other);
	const tasks = [...warm, ...first.tasks];
	return {
		first: sum(tasks),
		longest: Math.max(...tasks),
		median: sorted[Math.floor(ROUNDS / 2)] ?? 0,
		elements: first.elements,
	};
}

/** What is made ready while the report is being made, task by task. */
async function timeWarmUp(texts: SidebarTexts): Promise<number[]> {
	const tasks: number[] = [];
	let started = performance.now();
	const end = () => tasks.push(performance.now() - started);
	await warmUp(texts, async () => {
		end();
		await new Promise((done) => setTimeout(done));
		started = performance.now();
	});
	end();
	return tasks;
}

function oneRound(report: Report, texts: SidebarTexts): { tasks: number[]; elements: number } {
	const due: (() => void)[] = [];
	const tasks: number[] = [];
	let sidebar: ReturnType<typeof mountSidebar> | undefined;
	const time = (task: () => void) => {
		const started = performance.now();
		task();
		// Styles and layout of all that is drawn.
		sidebar?.root.firstElementChild?.getBoundingClientRect();
		tasks.push(performance.now() - started);
	};
	time(() => {
		sidebar = mountSidebar({
			document,
			report,
			clutter: { hidden: true, shown: new Set(), pieces: [] },
			marks: { shown: true, lost: new Set() },
			articleBox: () => ({ left: 20, right: 700 }),
			later: (act) => due.push(act),
			preferences: { theme: 'auto', texts, open: true, folds: new Map(), place: {}, keys: NO_KEYS },
			// Nothing is pressed here.
			actions: {} as SidebarActions,
		});
	});
	for (const task of due) time(task);
	const elements = sidebar?.root.querySelectorAll('*').length ?? 0;
	sidebar?.remove();
	return { tasks, elements };
}

function sum(values: readonly number[]): number {
	return values.reduce((all, value) => all + value, 0);
}
