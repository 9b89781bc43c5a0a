// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { ListedCard } from '../../../src/report/report.ts';
import type { MountedSidebar } from '../../../src/sidebar/mounted-sidebar.dom.ts';
import { drawn, mounted } from './mounted.ts';
import { reportFixture } from './report-fixture.ts';
import { shippedReport } from './shipped-report.ts';

let sidebar: MountedSidebar;
const section = (id: string) => sidebar.root.querySelector<HTMLElement>(`[data-section="${id}"]`)!;
const title = (id: string) => section(id).querySelector<HTMLElement>('.section-title')!;
const isOpen = (id: string) => title(id).getAttribute('aria-expanded') === 'true';
afterEach(() => sidebar.remove());

it('stand by use, what readers want to know first before the rest', () => {
	sidebar = mounted({ report: shippedReport() });
	const order = [...sidebar.root.querySelectorAll<HTMLElement>('[data-section]')];
	expect(order.map(({ dataset }) => dataset.section)).toEqual([
		...['other', 'facts', 'figures', 'disagreements', 'since', 'timeline', 'places', 'people', 'quotes'],
		...['background', 'hidden', 'sources'],
	]);
});

it('fold, and the reader finds them so on the next page', async () => {
	const folds = new Map<string, boolean>();
	const saveFold = vi.fn();
	sidebar = mounted({ report: reportFixture(), folds, actions: { saveFold } });
	expect([isOpen('facts'), isOpen('timeline')]).toEqual([true, false]);
	title('facts').click();
	title('timeline').click();
	await drawn();
	expect(saveFold.mock.calls).toEqual([
		['facts', false],
		['timeline', true],
	]);
	sidebar.remove();
	sidebar = mounted({ report: reportFixture(), folds });
	expect([isOpen('facts'), isOpen('timeline')]).toEqual([false, true]);
});

it('say what happened since this article, and that it is not known where the page gives no day', () => {
	sidebar = mounted({ report: reportFixture() });
	expect(section('since').querySelectorAll('[data-entry]').length).toBe(2);
	const { published: _, ...undated } = reportFixture();
	const timeline = undated.timeline.map(({ entry }) => ({ entry }));
	sidebar.update({ report: { ...undated, timeline } });
	expect(section('since').textContent).toContain('does not say when it was published');
	sidebar.update({ report: { ...undated, timeline, published: '2032-01-01' } });
	expect(section('since')).toBeNull();
});

it('list everything that the facts rest on, at the end', async () => {
	const report = shippedReport();
	sidebar = mounted({ report });
	title('sources').click();
	await drawn();
	section('sources').querySelector<HTMLElement>('.list-more')?.click();
	await drawn();
	const links = 'a[rel="noopener noreferrer"]';
	for (const kind of [`${links}:not(.archived)`, `${links}.archived`])
		expect(section('sources').querySelectorAll(kind).length).toBe(report.dossier.sources.length);
});

it('list accounts by country, and say where the country is not known', () => {
	const report = reportFixture();
	const card = (id: string, country?: string): ListedCard => ({
		coverage: {
			...{ id, outlet: id, url: `https://${id}.example/`, headline: id },
			...{ language: 'en', textBy: 'own', part: 'visit' },
		},
		sameText: false,
		...(country !== undefined && { country }),
	});
	const folds = new Map([
		['more', true],
		['more-by-country', true],
	]);
	const more = [card('a', 'PK'), card('b')];
	sidebar = mounted({ report: { ...report, coverage: { ...report.coverage, more } }, folds });
	const titles = [...section('more').querySelectorAll('h4')].map(({ textContent }) => textContent?.trim());
	expect(titles.slice(0, 2)).toEqual(['Pakistan 1', 'Country not known 1']);
});
