import type { Page } from 'puppeteer-core';
import type { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';

/** Firefox's protocol below Puppeteer, for what Puppeteer has no call for: closed shadow roots, the browser's own window. */
export type Bidi = {
	/** The page's browsing context. */
	context: string;
	send: (method: string, parameters: object) => Promise<unknown>;
	/** Call a function, given as source, in a context; arguments and answer travel as JSON or as references. */
	call: (source: string, argumentList: object[], context?: string) => Promise<unknown>;
};

/** Reach Firefox's protocol through a page of Puppeteer's. */
export function bidi(page: Page): Bidi {
	const { browsingContext } = page.mainFrame() as unknown as BidiFrame;
	const { session } = browsingContext.userContext.browser;
	const send = async (method: string, parameters: object): Promise<unknown> => {
		const reply = await session.send(method as 'script.callFunction', parameters as never);
		return reply.result;
	};
	const call = async (source: string, argumentList: object[], context = browsingContext.id) => {
		const reply = (await send('script.callFunction', {
			functionDeclaration: source,
			awaitPromise: true,
			userActivation: true,
			target: { context },
			arguments: argumentList,
		})) as { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
		if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.text);
		return reply.result?.value;
	};
	return { context: browsingContext.id, send, call };
}

/** The context of the browser's own window; needs `--remote-allow-system-access`. */
export async function chromeContext(page: Page): Promise<string> {
	const tree = (await bidi(page).send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
		contexts: { context: string }[];
	};
	const window = tree.contexts[0];
	if (!window) throw new Error('Firefox shows no window of its own');
	return window.context;
}

/** Run a script with the browser's own rights; what it returns must be a string, a number or nothing. */
export async function callInChrome(page: Page, source: string): Promise<unknown> {
	return bidi(page).call(source, [], await chromeContext(page));
}
