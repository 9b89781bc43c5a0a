import { Memory } from './memory.ts';
import type { ReadShelf } from './memory-panel.tsx';
import { MEMORY_STORE } from './memory-store.ext.ts';

const memory = new Memory(MEMORY_STORE);

/** What was read of all events, for the extension's own pages, which share the background's store. */
export const READ_SHELF: ReadShelf = {
	articles: () => memory.articles(),
	erase: () => memory.erase(),
};
