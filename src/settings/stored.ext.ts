import { browser } from 'wxt/browser';

/** One value in the extension's storage. Nothing is known where nothing can be read, and nothing happens where nothing can be stored. */
export type Stored<T> = { load: () => Promise<T>; change: (by: (before: T) => unknown) => Promise<void> };

/** The value under a key; `parse` takes whatever is there, undefined too. Changes wait for each other. */
export function stored<T>(key: string, parse: (raw: unknown) => T): Stored<T> {
	let last: Promise<unknown> = Promise.resolve();
	const load = async () => {
		try {
			return parse((await browser.storage.local.get(key))[key]);
		} catch {
			return parse(undefined);
		}
	};
	const change = (by: (before: T) => unknown) => {
		const done = last
			.then(load)
			.then((before) => browser.storage.local.set({ [key]: by(before) }))
			.catch(() => undefined);
		last = done;
		return done;
	};
	return { load, change };
}
