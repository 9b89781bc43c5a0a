import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	isClear,
	nudgeFor,
	type Placement,
	placements,
	type Room,
	widthLimits,
} from '../../../src/sidebar/place.ts';

const room = (viewport: number, article?: [number, number], direction: 'ltr' | 'rtl' = 'ltr'): Room => ({
	viewport,
	article: article && { left: article[0], right: article[1] },
	direction,
	panelWidth: 380,
});
const inBrief = ({ mode, side, width }: Placement) => `${mode} ${side} ${width}`;
const shift: Placement = {
	mode: 'shift',
	side: 'right',
	width: 380,
	shiftPx: 392,
	button: 'round',
	tabPx: 0,
	tabShiftPx: 0,
};

describe('placements', () => {
	it.each([
		['free room beside the text', room(1280, [60, 760]), 'margin right 380'],
		['a little less room: a narrower panel', room(1280, [60, 920]), 'margin right 340'],
		['a centred column: the page is shifted', room(1280, [300, 980]), 'shift right 380'],
		['a tablet: a narrower panel', room(768, [24, 744]), 'shift right 340'],
		['a small tablet', room(680, [24, 656]), 'shift right 300'],
		['a phone', room(390, [20, 370]), 'sheet right 390'],
		['the widest phone', room(640, [20, 620]), 'sheet right 640'],
		['an unknown column', room(1280), 'shift right 380'],
		['right to left', room(1280, [520, 1220], 'rtl'), 'margin left 380'],
	])('%s', (_, given, expected) => {
		expect(inBrief(placements(given)[0])).toBe(expected);
	});

	it('takes the other margin before it shifts the page, and ends as a drawer', () => {
		expect(placements(room(1280, [420, 1270])).map(inBrief)).toEqual([
			'margin left 380',
			'shift right 380',
			'shift right 340',
			'shift right 300',
			'drawer right 300',
		]);
	});

	it('keeps to the side that the reader chose', () => {
		const chosen = { ...room(1280, [60, 760]), side: 'left' as const };
		const places = placements(chosen);
		expect(new Set(places.map(({ side }) => side))).toEqual(new Set(['left']));
		expect(inBrief(places[0])).toBe('shift left 380');
	});

	it('comes as near to a chosen width as the page lets it', () => {
		const wide = { ...room(1440, [40, 1000]), panelWidth: 600 };
		expect(placements(wide).map(inBrief).slice(0, 4)).toEqual([
			'margin right 420',
			'shift right 600',
			'shift right 560',
			'shift right 480',
		]);
		expect(widthLimits(1280)).toEqual({ least: 260, most: 576 });
	});

	it('never covers the article in a margin, whatever the page', () => {
		const pages = fc.record({
			viewport: fc.integer({ min: 641, max: 4000 }),
			left: fc.integer({ min: -200, max: 3000 }),
			width: fc.integer({ min: 1, max: 3000 }),
			direction: fc.constantFrom('ltr' as const, 'rtl' as const),
		});
		fc.assert(
			fc.property(pages, ({ viewport, left, width, direction }) => {
				const given = room(viewport, [left, left + width], direction);
				for (const { mode, side, width: panel } of placements(given)) {
					if (mode !== 'margin') continue;
					if (side === 'right') expect(left + width).toBeLessThan(viewport - panel);
					else expect(left).toBeGreaterThan(panel);
				}
			}),
		);
	});

	it('brings back a round button only where the margin has room for it', () => {
		expect(placements(room(1280, [60, 760]))[0].button).toBe('round');
		expect(placements(room(768, [24, 744]))[0].button).toBe('tab');
		expect(placements(room(390, [20, 370]))[0].button).toBe('tab');
	});

	it('makes the tab as narrow as the margin, and asks for room where there is none', () => {
		const tab = (column: [number, number]) => placements(room(768, column)).at(-1);
		expect(tab([24, 700])).toMatchObject({ tabPx: 24, tabShiftPx: 0 });
		expect(tab([24, 749])).toMatchObject({ tabPx: 18, tabShiftPx: 0 });
		expect(tab([0, 768])).toMatchObject({ tabPx: 14, tabShiftPx: 16 });
	});
});

describe('isClear', () => {
	const before = room(1280, [300, 980]);
	it.each([
		['text that made room', [110, 790], true],
		['text below the panel', [300, 980], false],
		['text pushed out of the window', [-40, 640], false],
		['a column squeezed to a ribbon', [20, 180], false],
	])('%s', (_, [left = 0, right = 0], expected) => {
		expect(isClear(shift, { left, right }, before)).toBe(expected);
	});

	it('does not ask for more than the column had before', () => {
		expect(isClear(shift, { left: 20, right: 180 }, room(1280, [20, 180]))).toBe(true);
	});
});

describe('nudgeFor', () => {
	it('moves a page that ignores the shift by what is covered', () => {
		expect(nudgeFor(shift, { left: 300, right: 980 }, 1280)).toBe(92);
	});
	it('does not move it where its other side has no room', () => {
		expect(nudgeFor(shift, { left: 60, right: 980 }, 1280)).toBe(0);
	});
	it('does not move what is not covered', () => {
		expect(nudgeFor(shift, { left: 20, right: 700 }, 1280)).toBe(0);
	});
});
