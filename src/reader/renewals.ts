const LEAST_MS = 1000;
const SHARE = 20;

/** When an annotated page that changed is read again: at most a twentieth of the time goes into that. */
export class Renewals {
	/** Elements in the page when it was last read: most changes of a page at rest add none. */
	private size = 0;
	private nextMs = 0;

	/** How long to wait before a page of this size is read again; undefined when there is nothing new in it. */
	waitMs(size: number, nowMs: number): number | undefined {
		return size === this.size ? undefined : Math.max(0, this.nextMs - nowMs);
	}

	/** Remember a reading: how large the page was, and how long it took. */
	done(size: number, startedMs: number, endedMs: number): void {
		this.size = size;
		this.nextMs = endedMs + Math.max(LEAST_MS, SHARE * (endedMs - startedMs));
	}
}
