import { describe, expect, it } from 'vitest';
import { droppedAt, type Splitter, stepped } from '../../../src/sidebar/steps.ts';

const RIGHT: Splitter = { now: 380, least: 260, most: 390, step: 20, grows: 'ArrowLeft' };
const SHEET: Splitter = { now: 1, least: 0, most: 2, step: 1, grows: 'ArrowUp' };

describe('a key on the edge', () => {
	it.each([
		['ArrowRight', RIGHT, 360],
		['ArrowLeft', RIGHT, 390],
		['Home', RIGHT, 260],
		['End', RIGHT, 390],
		['ArrowRight', { ...RIGHT, grows: 'ArrowRight' } as const, 390],
		['ArrowUp', SHEET, 2],
		['ArrowDown', SHEET, 0],
		['ArrowUp', RIGHT, undefined],
		['j', RIGHT, undefined],
	])('%s', (key, splitter, expected) => {
		expect(stepped(key, splitter)).toBe(expected);
	});
});

describe('a sheet that is let go', () => {
	const heights = [72, 400, 800];
	it.each([
		['hardly moved', 420, 1, 1],
		['pulled up a little', 460, 1, 2],
		['pulled down a little', 340, 1, 0],
		['pulled far', 700, 0, 2],
		['pulled up from its bar', 130, 0, 1],
		['pulled below the window', -50, 2, 0],
		['pulled up beyond the window', 900, 2, 2],
	])('%s', (_, pulled, from, expected) => {
		expect(droppedAt(pulled, from, heights)).toBe(expected);
	});
});
