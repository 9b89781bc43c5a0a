import { Pace } from './pace.ts';

const LEAST_MS = 1000;

/** A task that costs time, done as often as the page asks for it and its pace allows. */
export class Paced {
	readonly #task: () => void;
	readonly #pace: Pace;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(task: () => void, leastMs = LEAST_MS) {
		this.#task = task;
		this.#pace = new Pace(leastMs);
	}

	/** Do it now, or as soon as it may be done again; once, however often it was asked for until then. */
	ask(): void {
		if (this.#timer !== undefined) return;
		const waitMs = this.#pace.waitMs(performance.now());
		if (waitMs > 0) this.#timer = setTimeout(() => this.#run(), waitMs);
		else this.#run();
	}

	/** Forget what was asked for. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	#run(): void {
		this.stop();
		const startedMs = performance.now();
		this.#task();
		this.#pace.done(startedMs, performance.now());
	}
}
