// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anchorOf, chooseLabels, roomFor } from '../../../src/sidebar/labels.ts';
import type { MountedSidebar } from '../../../src/sidebar/mounted-sidebar.dom.ts';
import { timeScale } from '../../../src/sidebar/time-scale.ts';
import { drawn, mounted } from './mounted.ts';
import { reportFixture } from './report-fixture.ts';

describe('days on a line', () => {
	const days = ['2031-03-01', '2031-03-02', '2031-03-02', '2031-03-03', '2031-04-30'];

	it('stand in order from one end to the other, each with its entries', () => {
		const points = timeScale([...days].reverse())!;
		expect(points.map(({ day, count }) => [day, count])).toEqual([
			['2031-03-01', 1],
			['2031-03-02', 2],
			['2031-03-03', 1],
			['2031-04-30', 1],
		]);
		expect([points[0]!.at, points.at(-1)!.at]).toEqual([0, 1]);
	});

	it('have more room where much happened than in quiet times', () => {
		const points = timeScale(days)!;
		const perDay = points.slice(1).map(({ at, gapDays }, index) => (at - points[index]!.at) / gapDays);
		expect(perDay[0]).toBeCloseTo(perDay[1]!);
		expect(perDay[2]).toBeLessThan(perDay[0]! / 4);
	});

	it('have the article’s own among them, which counts for nothing', () => {
		const own = timeScale(days, '2031-03-20')?.find(({ day }) => day === '2031-03-20');
		expect(own?.count).toBe(0);
		expect(timeScale(days, '2031-03-02')?.find(({ day }) => day === '2031-03-02')?.count).toBe(2);
	});

	it.each([[[]], [['2031-03-01']], [['2031-03-01', '2031-03-01']]])('make no line of %j', (few) => {
		expect(timeScale(few)).toBeUndefined();
	});
});

it('labels stand at the ends, and between them where there is most, none upon another', () => {
	const points = [
		{ at: 0, count: 1 },
		{ at: 0.2, count: 9 },
		{ at: 0.5, count: 2 },
		{ at: 0.55, count: 5 },
		{ at: 1, count: 1 },
	];
	expect(chooseLabels(points, 0.2).map(({ at }) => at)).toEqual([0, 0.55, 1]);
	expect(points.map(anchorOf)).toEqual(['start', 'middle', 'middle', 'middle', 'end']);
	expect(chooseLabels([], 0.2)).toEqual([]);
	expect(roomFor(['1 May', '15 Dec 2023'], 300)).toBeCloseTo(74 / 300);
});

describe('the timeline', () => {
	let sidebar: MountedSidebar;
	const picture = () => sidebar.root.querySelector<SVGElement>('.times')!;
	const draw = async (language?: string) => {
		sidebar = mounted({ report: reportFixture(), ...(language && { language }) });
		sidebar.root.querySelector<HTMLElement>('[data-section="timeline"] button')?.click();
		await drawn();
	};
	const xs = () => [...picture().querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cx')));

	beforeEach(() => draw());
	afterEach(() => sidebar.remove());

	it('is drawn with a dot for each entry, those after this article hollow, and its day', () => {
		expect(picture().querySelectorAll('circle').length).toBe(6);
		expect(picture().querySelectorAll('circle.hollow').length).toBe(2);
		expect(picture().querySelector('.own-day')?.textContent).toBe('This article: 14 Mar 2031');
	});

	it('says in words what it shows, and its list has every entry', () => {
		expect(picture().getAttribute('role')).toBe('img');
		expect(picture().getAttribute('aria-label')).toBe(
			'6 events, 2 March 2031 to 2 April 2031 · This article: 14 March 2031 · 2 things happened since',
		);
		const list = picture().parentElement!.querySelectorAll('ol > li[data-entry]');
		expect(list.length).toBe(6);
	});

	it('runs from right to left where the reading does', async () => {
		const ltr = xs();
		expect(ltr).toEqual([...ltr].sort((one, other) => one - other));
		sidebar.remove();
		await draw('fa');
		expect(xs()).toEqual([...xs()].sort((one, other) => other - one));
	});

	it('is not drawn where all is of one day', async () => {
		const { timeline, published: _, ...report } = reportFixture();
		sidebar.update({ report: { ...report, timeline: timeline.slice(0, 1) } });
		expect(picture()).toBeNull();
	});
});
