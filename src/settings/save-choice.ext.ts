import { loadSettings, saveSetting } from './settings.ext.ts';

/** Changes wait for each other: each begins with what the one before it stored. */
let last: Promise<unknown> = Promise.resolve();

/** Keep a choice, the newest last, or forget it. */
export function saveChoice(line: string, holds: boolean): Promise<void> {
	const change = async () => {
		const others = (await loadSettings()).choices.filter((other) => other !== line);
		await saveSetting('choices', holds ? [...others, line] : others);
	};
	const done = last.then(change);
	last = done.catch(() => undefined);
	return done;
}
