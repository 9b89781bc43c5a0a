// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { ReadSoFar } from '../../../src/memory/compare-read.ts';
import type { MountedSidebar } from '../../../src/sidebar/mounted-sidebar.dom.ts';
import { drawn, mounted } from './mounted.ts';
import { reportFixture } from './report-fixture.ts';

let sidebar: MountedSidebar;
afterEach(() => sidebar.remove());

const REPORT = reportFixture();
const adds = REPORT.statements.slice(0, 12).map(({ statement }) => statement.id);
const figure = REPORT.figures[0]!.figure.id;
const READ: ReadSoFar = {
	state: 'kept',
	outlets: 3,
	stated: 9,
	possible: 18,
	compared: {
		adds,
		contradicts: [{ figure, here: { exact: 2 }, there: { exact: 3 }, outlets: ['The Courier'] }],
		sameText: { outlet: 'The Courier', share: 0.5 },
	},
};
const show = (read: ReadSoFar) => {
	sidebar = mounted({ report: { ...REPORT, read }, folds: new Map([['read', true]]) });
};
const items = () => [...sidebar.root.querySelectorAll<HTMLElement>('[data-read] li')];

it('says what contradicts before what is new, and of that the first few', async () => {
	show(READ);
	expect(sidebar.root.querySelector('[data-read]')?.textContent).toContain('You have read 3 outlets');
	expect(items()[0]?.dataset.contradicts).toBe(figure);
	expect(
		items()
			.slice(1)
			.map(({ dataset }) => dataset.adds),
	).toEqual(adds.slice(0, 6));
	sidebar.root.querySelector<HTMLElement>('[data-read] .list-more')?.click();
	await drawn();
	expect(items().length).toBe(1 + adds.length);
});

it.each<[string, ReadSoFar, string | undefined]>([
	['nothing of the first article', { ...READ, compared: undefined } as unknown as ReadSoFar, undefined],
	['nothing in a private window', { state: 'private' }, undefined],
	['that nothing could be kept', { state: 'failed' }, 'could not be kept'],
])('says %s', (_, read, text) => {
	show(read);
	const said = sidebar.root.querySelector('[data-read]')?.textContent;
	if (text) expect(said).toContain(text);
	else expect(said).toBeUndefined();
});
