import { type Spoken, speak } from './translator.ts';

/**
 * Write a number and a day that nobody sees, each after a pause. In a fresh page an engine takes 10 to 20 ms for its
 * first, to load what it writes them with; after the pauses these are tasks of their own, and nothing drawn waits for them.
 */
export async function warmUp<Key extends string>(
	texts: Spoken<Key>,
	pause: () => Promise<unknown>,
): Promise<void> {
	const { number, date } = speak(texts);
	await pause();
	number(1);
	await pause();
	date('2024-01-16');
}
