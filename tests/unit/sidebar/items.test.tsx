// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MountedSidebar } from '../../../src/sidebar/mounted-sidebar.dom.ts';
import { drawn, mounted, openAll } from './mounted.ts';
import { shippedReport } from './shipped-report.ts';

const report = shippedReport();
const { disagreements = [], people, places, background } = report.dossier;
const KINDS: [name: string, selector: string, count: number][] = [
	['statement', '[data-statement]', report.statements.length],
	['figure', '[data-figure]', report.figures.length],
	['quotation', '[data-quote]', report.quotes.length],
	['moment', '[data-section="timeline"] [data-entry]', report.timeline.length],
	['line of the background', '.fact-plain', background.length],
	['disagreement', '[data-disagreement]', disagreements.length],
	['position', '.position', disagreements.flatMap(({ positions }) => positions).length],
	['person', '[data-person]', people.length],
	['place', '[data-place]', places.length],
];

let sidebar: MountedSidebar;
const all = (selector: string) => [...sidebar.root.querySelectorAll<HTMLElement>(selector)];
afterEach(() => sidebar.remove());

describe.each(['en', 'ur', 'fa'])('with everything opened, in %s', (language) => {
	beforeEach(async () => {
		sidebar = mounted({ report: shippedReport(language), language });
		await openAll(sidebar);
	});

	it('every item of the dossier shows where it comes from, by a link without a way back', () => {
		for (const [name, selector, count] of KINDS) {
			const items = all(selector);
			expect(items.length, name).toBe(count);
			const bare = items.filter((item) => {
				const links = [...item.querySelectorAll<HTMLAnchorElement>('.sources a')];
				const isSafe = ({ href, target, rel }: HTMLAnchorElement) =>
					/^https?:/.test(href) && target === '_blank' && rel === 'noopener noreferrer';
				return links.length === 0 || !links.every(isSafe);
			});
			expect(
				bare.map(({ textContent }) => textContent),
				name,
			).toEqual([]);
		}
		const ids = all('[id]').map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('what is disputed', () => {
	it('stands as all answers beside each other, each with who gives it', async () => {
		sidebar = mounted({ report });
		sidebar.root.querySelector<HTMLElement>('[data-section="disagreements"] button')?.click();
		await drawn();
		const [first] = disagreements;
		const [item] = all('[data-disagreement]');
		const answers = [...item!.querySelectorAll('.position')].map(({ textContent }) => textContent);
		expect(answers.length).toBe(first!.positions.length);
		for (const [index, { text, by }] of first!.positions.entries())
			for (const part of [text.en, ...by]) expect(answers[index]).toContain(part);
	});

	it('names this article’s own answer where it gives one as a figure', async () => {
		const figures = report.figures.map((row) => ({
			...row,
			mentions: [
				{
					figure: row.figure.id,
					value: { date: '2024-01-17' },
					passages: [],
					quote: '',
					agrees: [],
					differs: [],
				},
			],
		}));
		sidebar = mounted({ report: { ...report, figures } });
		sidebar.root.querySelector<HTMLElement>('[data-section="disagreements"] button')?.click();
		await drawn();
		expect(all('[data-disagreement]')[0]?.textContent).toContain('This article says 17 Jan 2024');
	});
});

it('says how exactly a place is known', async () => {
	sidebar = mounted({ report });
	sidebar.root.querySelector<HTMLElement>('[data-section="places"] button')?.click();
	await drawn();
	expect(all('[data-place="panjgur"]')[0]?.textContent).toContain('Pakistan');
	expect(all('[data-place="koh-e-sabz"] .exactness')[0]?.textContent).toBe(
		'Not known exactly: somewhere within 100 km',
	);
});
