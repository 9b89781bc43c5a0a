import { browser } from 'wxt/browser';
import { type Answer, failureOf, type MessageName, messageName } from './protocol.ts';

/** Where a message comes from; `tabId` and `frameId` are set for content scripts. `isPrivate`: a private window's tab. */
export type Sender = { tabId?: number; frameId?: number; url?: string; isPrivate?: boolean };

/** A handler gets what was sent as `unknown`: what has power parses it first. */
export type Handlers = {
	[Name in MessageName]?: (data: unknown, sender: Sender) => Promise<Answer<Name>> | Answer<Name>;
};

/** Answer the messages named in `handlers`, from this extension only, until the signal aborts. */
export function receive(handlers: Handlers, signal?: AbortSignal): void {
	const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (
		message,
		sender,
		sendResponse,
	) => {
		if (sender.id !== browser.runtime.id) return undefined;
		const handler = handlerOf(handlers, messageName(message));
		if (!handler) return undefined;
		answer(() => handler((message as { data?: unknown }).data, senderOf(sender)), sendResponse);
		// Chrome keeps the way back open for `true`; a promise it understands only from the polyfill, which pages do not get.
		return true;
	};
	browser.runtime.onMessage.addListener(listener);
	signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

async function answer(handle: () => unknown, sendResponse: (answer: unknown) => void): Promise<void> {
	try {
		sendResponse(await handle());
	} catch (error) {
		sendResponse(failureOf(error));
	}
}

type AnyHandler = (data: unknown, sender: Sender) => unknown;

function handlerOf(handlers: Handlers, name: string | undefined): AnyHandler | undefined {
	return name !== undefined && Object.hasOwn(handlers, name) ? handlers[name as MessageName] : undefined;
}

type BrowserSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

function senderOf(sender: BrowserSender): Sender {
	return {
		...(sender.tab?.id !== undefined && { tabId: sender.tab.id }),
		...(sender.frameId !== undefined && { frameId: sender.frameId }),
		...(sender.url !== undefined && { url: sender.url }),
		...(sender.tab?.incognito && { isPrivate: true }),
	};
}

/** Whether a message comes from a page of our own. */
export function isOurs({ url }: Sender): boolean {
	return url?.startsWith(browser.runtime.getURL('')) === true;
}
