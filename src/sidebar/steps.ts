/** A value that is changed by keys as a separator's is (WAI-ARIA, window splitter). */
export type Splitter = {
	now: number;
	least: number;
	most: number;
	step: number;
	/** The arrow that makes it larger; the opposite one makes it smaller. */
	grows: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp';
};

const OPPOSITE = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft', ArrowUp: 'ArrowDown' } as const;

/** The value after a key; undefined for keys that are not the splitter's. */
export function stepped(key: string, { now, least, most, step, grows }: Splitter): number | undefined {
	const within = (value: number) => Math.min(most, Math.max(least, value));
	if (key === grows) return within(now + step);
	if (key === OPPOSITE[grows]) return within(now - step);
	if (key === 'Home') return least;
	return key === 'End' ? most : undefined;
}

/** How far from its last height a sheet must be pulled so that it goes on to the next, in CSS pixels. */
const PULL = 48;

/**
 * The height that a sheet takes when it is let go: the nearest one, or the next one in the direction in which it was pulled.
 * `heights`: all that there are, in CSS pixels, the smallest first; both numbers are places among them.
 */
export function droppedAt(pulled: number, from: number, heights: readonly number[]): number {
	const before = heights[from] ?? 0;
	const far = (at: number) => Math.abs((heights[at] ?? 0) - pulled);
	const nearest = heights.reduce((best, _height, at) => (far(at) < far(best) ? at : best), 0);
	if (nearest !== from || Math.abs(pulled - before) < PULL) return nearest;
	return Math.min(heights.length - 1, Math.max(0, from + Math.sign(pulled - before)));
}
