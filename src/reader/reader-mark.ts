/** Content scripts of one extension share a global in each frame; by this the scout sees that the reader is there. */
const MARK = Symbol.for('sidelight.reader');
type Marked = { [MARK]?: boolean };

/** Say that a reader runs in this frame; false when one does already. */
export function markReader(): boolean {
	const scope = globalThis as Marked;
	if (scope[MARK]) return false;
	scope[MARK] = true;
	return true;
}

/** Whether a reader runs in this frame. */
export function hasReader(): boolean {
	return (globalThis as Marked)[MARK] === true;
}

/** Take the mark away, so that a reader can be injected again. */
export function unmarkReader(): void {
	delete (globalThis as Marked)[MARK];
}
