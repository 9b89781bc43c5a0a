/** Reader and tools are scripts of one extension in one frame, so they share a global: the work is handed over there. */
const PORT = Symbol.for('sidelight.tool');
type Ported = { [PORT]?: unknown };

/** Put down what the next tool shall work on. */
export function handOver(work: unknown): void {
	(globalThis as Ported)[PORT] = work;
}

/** Take what the reader put down, once; undefined when there is nothing. Only our own reader writes there. */
export function takeOver<Work>(): Work | undefined {
	const work = (globalThis as Ported)[PORT] as Work | undefined;
	delete (globalThis as Ported)[PORT];
	return work;
}
