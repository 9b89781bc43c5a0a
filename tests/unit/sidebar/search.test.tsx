// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MountedSidebar } from '../../../src/sidebar/mounted-sidebar.dom.ts';
import { countFound, findInReport } from '../../../src/sidebar/search.ts';
import { drawn, mounted } from './mounted.ts';
import { shippedReport } from './shipped-report.ts';

const report = shippedReport();

describe('looking for words', () => {
	it.each([
		['Jilani', 'people', 'jilani'],
		['amir-ABDOLLAHIAN', 'people', 'amirabdollahian'],
		['panjgur town', 'places', 'panjgur'],
	] as const)('finds %s among the %s', (query, kind, id) => {
		expect(findInReport(report, query)[kind].map((item) => item.id)).toContain(id);
	});

	it('finds statements, figures and quotations by their own texts', () => {
		const { statements, figures, quotes } = report;
		const text = ({ en = '' }: Record<string, string | undefined>) => en;
		const last = <Item,>(items: Item[]) => items.at(-1)!;
		expect(findInReport(report, text(last(statements).statement.text)).statements).toContain(
			last(statements),
		);
		expect(findInReport(report, text(last(figures).figure.what)).figures).toContain(last(figures));
		expect(findInReport(report, last(quotes).quotation.text).quotes).toContain(last(quotes));
	});

	it('finds Persian however its letters are written', () => {
		const persian = shippedReport('fa');
		const found = findInReport(persian, 'پاكستان');
		expect(countFound(found)).toBeGreaterThan(10);
		expect(found).toEqual(findInReport(persian, 'پاکستان'));
	});

	it.each(['', '   ', '-', 'no such words anywhere'])('finds nothing for "%s"', (query) => {
		expect(countFound(findInReport(report, query))).toBe(0);
	});
});

describe('the field', () => {
	let sidebar: MountedSidebar;
	const find = (selector: string) => sidebar.root.querySelector<HTMLElement>(selector)!;
	const field = () => find('[data-search]') as HTMLInputElement;
	const type = (text: string) => {
		field().focus();
		field().value = text;
		field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
	};
	const press = (key: string, more: KeyboardEventInit = {}) =>
		field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...more }));

	beforeEach(() => {
		sidebar = mounted({ report });
	});
	afterEach(() => sidebar.remove());

	it('shows what is found in place of the sections, and says how much', async () => {
		type('jilani');
		await drawn();
		const count = countFound(findInReport(report, 'jilani'));
		expect(find('[role="status"]').textContent).toBe(`${count} results`);
		expect(find('.results h3').textContent).toBe(`${count} results`);
		expect(find('[data-person="jilani"]')).not.toBeNull();
		expect(find('[data-section="timeline"]')).toBeNull();
	});

	it('is cleared by Escape, and only then closes the sidebar', () => {
		type('jilani');
		press('Escape');
		expect([field().value, sidebar.isOpen()]).toEqual(['', true]);
		expect(sidebar.root.activeElement).toBe(field());
		expect(find('.results')).toBeNull();
		press('Escape');
		expect(sidebar.isOpen()).toBe(false);
	});

	it('is cleared by its button, which leaves the focus in it', () => {
		type('jilani');
		find('.search button').click();
		expect(field().value).toBe('');
		expect(sidebar.root.activeElement).toBe(field());
		expect(find('[role="status"]').textContent).toBe('');
	});

	it('keeps what is typed from the page, but not keys with Alt, Ctrl or Meta', () => {
		const heard = vi.fn();
		document.addEventListener('keydown', heard);
		press('j');
		expect(heard).not.toHaveBeenCalled();
		press('H', { altKey: true, shiftKey: true });
		expect(heard).toHaveBeenCalledOnce();
		document.removeEventListener('keydown', heard);
	});
});
