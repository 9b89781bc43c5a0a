import { browser } from 'wxt/browser';
import { type EventAddress, formatEventQuery } from './event-address.ts';

/** Open the event page in a new tab. */
export async function openEventPage(address: EventAddress): Promise<void> {
	const page = browser.runtime.getURL('/event.html');
	await browser.tabs.create({ url: page + formatEventQuery(address) });
}
