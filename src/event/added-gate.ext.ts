import { browser } from 'wxt/browser';
import { type Gate, parseGate } from './gate.ts';

/** Where scouts find the gate of the added dossiers, without waking the background. */
const KEY = 'gate';

/** The gate of the dossiers that the reader added; undefined when there are none. */
export async function loadAddedGate(): Promise<Gate | undefined> {
	const { [KEY]: stored } = await browser.storage.local.get(KEY);
	return parseGate(stored);
}

/** Keep it for all scouts to come. */
export async function saveAddedGate(gate: Gate | undefined): Promise<void> {
	if (gate) await browser.storage.local.set({ [KEY]: gate });
	else await browser.storage.local.remove(KEY);
}
