// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MountedSidebar } from '../../../src/sidebar/mounted-sidebar.dom.ts';
import { drawn, mounted } from './mounted.ts';
import { shippedReport } from './shipped-report.ts';

const report = shippedReport();
const [first] = report.dossier.places;
const marked = {
	...report,
	dossier: {
		...report.dossier,
		places: report.dossier.places.map((place) =>
			place === first ? { ...place, named: true as const } : place,
		),
	},
};

describe('the places of an event', () => {
	let sidebar: MountedSidebar;
	const drawMap = vi.fn();
	const section = () => sidebar.root.querySelector('[data-section="places"]')!;
	const open = async () => {
		section().querySelector('button')!.click();
		await drawn();
	};
	beforeEach(() => {
		drawMap.mockClear();
		sidebar = mounted({ report: marked, actions: { drawMap } });
	});
	afterEach(() => sidebar.remove());

	it('ask for their map when they are opened, and not before', async () => {
		expect(drawMap).not.toHaveBeenCalled();
		await open();
		expect(drawMap.mock.calls.map(([slot]) => slot?.localName)).toEqual(['div']);
		sidebar.update({ report: { ...marked } });
		expect(drawMap).toHaveBeenCalledTimes(1);
	});

	it('ask for another when the article names others', async () => {
		await open();
		sidebar.update({ report });
		const slots = drawMap.mock.calls.map(([slot]) => slot?.localName);
		expect(slots.filter(Boolean).length).toBe(2);
	});

	it('say in words what the arrows say, each with its sources', async () => {
		await open();
		const button = [...section().querySelectorAll('button')].find(({ textContent }) =>
			textContent?.startsWith('Strikes and journeys'),
		);
		button?.click();
		await drawn();
		const moves = [...section().querySelectorAll('#sl-moves li')];
		expect(moves.length).toBe(report.dossier.moves?.length);
		expect(moves.every((move) => /source/.test(move.textContent ?? ''))).toBe(true);
	});

	it('are marked that this article names', async () => {
		await open();
		const tags = [...section().querySelectorAll('.tag')].map(
			(tag) => tag.closest<HTMLElement>('[data-place]')?.dataset.place,
		);
		expect(tags).toEqual([first?.id]);
	});
});
