import { browser } from 'wxt/browser';
import { type Answer, type Message, type MessageName, type Sent, unwrap } from './protocol.ts';

/** Send to the background. Rejects when answering failed there, and when the extension was updated or removed under the page. */
export async function send<Name extends MessageName>(name: Name, data: Sent<Name>): Promise<Answer<Name>> {
	const message: Message<Name> = { sidelight: name, data };
	return unwrap<Answer<Name>>(await browser.runtime.sendMessage(message));
}

/** How long a background gets that was not there yet, or was just stopped. */
const AGAIN_MS = 250;

/**
 * Ask the background something that changes nothing there; once more when it could not answer, since the browser may have
 * stopped it over the question, or not have started it yet. Rejects as `send` does.
 */
export async function ask<Name extends MessageName>(name: Name, data: Sent<Name>): Promise<Answer<Name>> {
	return send(name, data).catch(async (error: unknown) => {
		if (!browser.runtime?.id) throw error;
		await new Promise((done) => setTimeout(done, AGAIN_MS));
		return send(name, data);
	});
}

/** Send to the reader in a tab's top frame; undefined when there is no reader in it. */
export async function sendToTab<Name extends MessageName>(
	tabId: number,
	name: Name,
	data: Sent<Name>,
): Promise<Answer<Name> | undefined> {
	const message: Message<Name> = { sidelight: name, data };
	try {
		return unwrap<Answer<Name>>(await browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
	} catch {
		return undefined;
	}
}
