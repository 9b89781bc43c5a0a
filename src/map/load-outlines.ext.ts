import { browser } from 'wxt/browser';
import type { PackedOutlines } from './outlines.ts';

/** Read the world's outlines from the package; rejects when that is impossible. */
export async function loadOutlines(): Promise<PackedOutlines> {
	const response = await fetch(browser.runtime.getURL('/map/world.json'));
	return response.json();
}
