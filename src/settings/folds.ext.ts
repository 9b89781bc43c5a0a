import { browser } from 'wxt/browser';
import { type Folds, parseFolds } from './folds.ts';

const KEY = 'folds';
/** Changes wait for each other: each begins with what the one before it stored. */
let last: Promise<unknown> = Promise.resolve();

/** The sections as the reader left them, on whatever page that was; none are known where nothing can be read. */
export async function loadFolds(): Promise<Folds> {
	try {
		const { [KEY]: stored } = await browser.storage.local.get(KEY);
		return parseFolds(stored);
	} catch {
		return new Map();
	}
}

/** Remember one section; nothing happens where nothing can be stored. */
export function saveFold(section: string, open: boolean): Promise<void> {
	const done = last
		.then(loadFolds)
		.then((folds) => browser.storage.local.set({ [KEY]: Object.fromEntries(folds.set(section, open)) }))
		.catch(() => undefined);
	last = done;
	return done;
}
