import type { TargetKind } from './target.ts';

/** A colour family: sRGB channels from 0 to 255, and how much of it lies over the page's own ground, 0 to 1. */
export type HighlightColour = { channels: readonly [number, number, number]; ground: number; line: string };

/**
 * One family for each kind. The lines are neither light nor dark, so that they stand out on both; the grounds are thin, so
 * that the page's text stays legible on them; the forms of the lines tell the kinds apart without colour.
 */
export const HIGHLIGHT_COLOURS: Readonly<Record<TargetKind | 'flash', HighlightColour>> = {
	statement: { channels: [184, 108, 0], ground: 0.08, line: '1px' },
	quote: { channels: [24, 138, 92], ground: 0.1, line: 'dotted 2px' },
	figure: { channels: [58, 124, 220], ground: 0.16, line: '2px' },
	flash: { channels: [184, 108, 0], ground: 0.35, line: '3px' },
};

/** The style of all highlights. Printed pages stay as the outlet made them. */
export function highlightStyle(): string {
	const rules = Object.entries(HIGHLIGHT_COLOURS).map(([name, { channels, ground, line }]) => {
		const colour = channels.join(' ');
		return `::highlight(sidelight-${name}) { background-color: rgb(${colour} / ${ground}); text-decoration: underline ${line} rgb(${colour}) }`;
	});
	return `@media screen {\n${rules.join('\n')}\n}`;
}
