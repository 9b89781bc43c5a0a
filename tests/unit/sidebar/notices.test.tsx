// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { Report } from '../../../src/report/report.ts';
import type { MountedSidebar } from '../../../src/sidebar/mounted-sidebar.dom.ts';
import { drawn, mounted } from './mounted.ts';
import { reportFixture } from './report-fixture.ts';

let sidebar: MountedSidebar;
afterEach(() => sidebar.remove());

const REPORT = reportFixture();
const { statements, figures, quotes } = REPORT;
const EMPTY: Partial<Report> = {
	statements: statements.map(({ mention: _, ...row }) => row),
	figures: figures.map((row) => ({ ...row, mentions: [] })),
	quotes: quotes.map(({ mention: _, ...row }) => row),
};
const DOUBTED: Partial<Report> = { recognition: { ...REPORT.recognition, score: 0.2, matches: false } };
const notices = () =>
	[...sidebar.root.querySelectorAll<HTMLElement>('[data-notice]')].map(({ dataset }) => dataset.notice);

it.each<[string, Partial<Report>, string[]]>([
	['about the event and older than the dossier', {}, []],
	['without a date', { published: undefined }, []],
	['that only mentions the event', { ...EMPTY, ...DOUBTED }, ['mentions']],
	['in which nothing was found', EMPTY, ['nothing']],
	['newer than the dossier', { published: '2031-04-03' }, ['older']],
	['of the day of the dossier', { published: '2031-04-02' }, []],
	['newer, and with nothing in it', { ...EMPTY, published: '2031-05-01' }, ['nothing', 'older']],
])('beside an article %s', (_, change, expected) => {
	sidebar = mounted({ report: { ...REPORT, ...change } });
	expect(notices()).toEqual(expected);
});

it('says that the extension was updated under the page, once something is pressed', async () => {
	let outdated = false;
	sidebar = mounted({ report: REPORT, actions: { isOutdated: () => outdated } });
	outdated = true;
	sidebar.root.querySelector<HTMLElement>('[data-keys]')?.click();
	await drawn();
	expect(notices()).toEqual(['updated']);
	expect(sidebar.root.querySelector('[data-notice]')?.getAttribute('role')).toBe('alert');
});
