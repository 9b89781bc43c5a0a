import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_COLOURS, highlightStyle } from '../../../src/sidebar/highlight-colours.ts';

type Channels = readonly [number, number, number];
const grey = (value: number): Channels => [value, value, value];

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(channels: Channels): number {
	const [red, green, blue] = channels.map((value) => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as unknown as Channels;
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Channels, other: Channels): number {
	const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

const over = (channels: Channels, ground: Channels, share: number) =>
	channels.map((value, at) => share * value + (1 - share) * (ground[at] as number)) as unknown as Channels;

/** Grounds of light and dark pages, each with the weakest text that is still well legible on it (7 to 1). */
const PAGES = [
	{ ground: grey(255), text: grey(89) },
	{ ground: grey(0x12), text: grey(0xa0) },
];

describe.each(Object.entries(HIGHLIGHT_COLOURS))('the highlight of a %s', (_, { channels, ground }) => {
	it('has a line that stands out on light and on dark pages', () => {
		for (const page of PAGES) expect(contrast(channels, page.ground)).toBeGreaterThanOrEqual(3);
	});

	// What flashes is seen for a moment only.
	if (ground >= 0.3) return;
	it('leaves the page’s text legible', () => {
		for (const page of PAGES) {
			expect(contrast(page.text, over(channels, page.ground, ground))).toBeGreaterThanOrEqual(4.5);
		}
	});
});

it('each kind has a family of its own, and a form that tells it without colour', () => {
	const kinds = [HIGHLIGHT_COLOURS.statement, HIGHLIGHT_COLOURS.figure, HIGHLIGHT_COLOURS.quote];
	expect(new Set(kinds.map(({ channels }) => channels.join())).size).toBe(3);
	expect(new Set(kinds.map(({ line }) => line)).size).toBe(3);
	expect(highlightStyle().match(/::highlight/g)).toHaveLength(4);
});
