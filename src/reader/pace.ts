const SHARE = 20;
const MOST_TIMES = 10;

/**
 * How often something that costs time is done on a page that keeps changing: at first a twentieth of the time may go
 * into it, and the more often it was done the less, down to a two-hundredth.
 */
export class Pace {
	readonly #leastMs: number;
	#times = 0;
	#nextMs = 0;

	/** `leastMs`: not more often than this, however little it costs. */
	constructor(leastMs: number) {
		this.#leastMs = leastMs;
	}

	/** How long to wait before it may be done again. */
	waitMs(nowMs: number): number {
		return Math.max(0, this.#nextMs - nowMs);
	}

	/** Remember that it was done, and how long it took. */
	done(startedMs: number, endedMs: number): void {
		this.#times = Math.min(MOST_TIMES, this.#times + 1);
		this.#nextMs = endedMs + Math.max(this.#leastMs, SHARE * this.#times * (endedMs - startedMs));
	}
}
