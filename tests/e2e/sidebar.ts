import type { CDPSession, Page } from 'puppeteer-core';
import { bidi } from './bidi.ts';
import { until } from './until.ts';

/** The inside of a closed shadow root, for tests: the very build that ships has no other door. */
export type SidebarRoot = {
	/** Run a function in the page's process with the shadow root as its first argument. It must be self-contained. */
	evaluate: <Result, Rest extends unknown[]>(
		run: (root: ShadowRoot, ...rest: Rest) => Result | Promise<Result>,
		...rest: Rest
	) => Promise<Result>;
	/** Run a script (such as axe-core's source) where `evaluate` runs. */
	addScript: (source: string) => Promise<void>;
	/** What is rendered of it, as text. */
	text: () => Promise<string>;
	/** How many elements a selector finds. */
	count: (selector: string) => Promise<number>;
	/** Text of the first element that a selector finds; undefined when it finds none. */
	query: (selector: string) => Promise<string | undefined>;
	/** Scroll to the first such element and press on its middle with the mouse, as a reader does. */
	click: (selector: string) => Promise<void>;
};

type Evaluate = (source: string, rest: unknown[]) => Promise<unknown>;
type Inside = { evaluate: Evaluate; addScript: SidebarRoot['addScript'] };

/** Of a sidebar that is drawn, and not only its beginning. */
export const DRAWN = '.frame > :not([role=status], [aria-busy=true])';

/** Wait for the sidebar and look inside. Ask again after the page has navigated. */
export async function openSidebarRoot(page: Page, timeoutMs = 10_000): Promise<SidebarRoot> {
	return until('the sidebar', () => findSidebarRoot(page), timeoutMs);
}

/** The sidebar's inside as it is now, or that of another element of ours on `<html>`; undefined when the page has none. */
export async function findSidebarRoot(
	page: Page,
	host = 'sidelight-sidebar',
): Promise<SidebarRoot | undefined> {
	const isFirefox = 'browsingContext' in page.mainFrame();
	const inside = isFirefox ? await insideFirefox(page, host) : await insideChromium(page, host);
	return inside && sidebarRoot(page, inside);
}

/** The text of every Range highlighted by the CSS Custom Highlight API, by the highlight's name. */
export async function highlightTexts(page: Page): Promise<Record<string, string[]>> {
	return page.evaluate(() => {
		const texts: Record<string, string[]> = {};
		for (const [name, highlight] of CSS.highlights as unknown as Map<string, Iterable<Range>>) {
			texts[name] = [...highlight].map((range) => range.toString().replace(/\s+/g, ' ').trim());
		}
		return texts;
	});
}

function sidebarRoot(page: Page, inside: Inside): SidebarRoot {
	const evaluate: SidebarRoot['evaluate'] = async (run, ...rest) =>
		(await inside.evaluate(run.toString(), rest)) as Awaited<ReturnType<typeof run>>;
	return {
		evaluate,
		addScript: inside.addScript,
		text: () =>
			evaluate((root) =>
				[...root.children].map((child) => (child as HTMLElement).textContent ?? '').join('\n'),
			),
		count: (selector) => evaluate((root, sought) => root.querySelectorAll(sought).length, selector),
		query: async (selector) =>
			(await evaluate(
				(root, sought) => (root.querySelector(sought) as HTMLElement | null)?.textContent ?? null,
				selector,
			)) ?? undefined,
		click: async (selector) => {
			const { x, y } = await evaluate(middle, selector);
			await page.mouse.click(x, y);
		},
	};
}

function middle(root: ShadowRoot, selector: string): { x: number; y: number } {
	const element = root.querySelector(selector);
	if (!element) throw new Error(`nothing in the sidebar is ${selector}`);
	element.scrollIntoView({ block: 'center', behavior: 'instant' });
	const { x, y, width, height } = element.getBoundingClientRect();
	return { x: x + width / 2, y: y + height / 2 };
}

type DomNode = {
	backendNodeId: number;
	localName?: string;
	shadowRoots?: ShadowNode[];
	children?: DomNode[];
};
type ShadowNode = DomNode & { shadowRootType?: string };

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** DevTools sees closed roots; a world of its own keeps axe-core and the like out of the page's. */
async function insideChromium(page: Page, host: string): Promise<Inside | undefined> {
	const session = await (sessions.get(page) ?? remember(page));
	const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
	const found = (root as DomNode).children
		?.flatMap((html) => html.children ?? [])
		.filter(({ localName }) => localName === host)
		.flatMap((child) => child.shadowRoots ?? [])
		.find((shadow) => shadow.shadowRootType === 'closed');
	if (!found) return undefined;
	const { frameTree } = await session.send('Page.getFrameTree');
	const world = await session.send('Page.createIsolatedWorld', {
		frameId: frameTree.frame.id,
		worldName: 'test',
	});
	const contextId = world.executionContextId;
	const node = { backendNodeId: found.backendNodeId, executionContextId: contextId };
	const { object } = await session.send('DOM.resolveNode', node);
	const evaluate: Evaluate = async (source, rest) => {
		const reply = await session.send('Runtime.callFunctionOn', {
			objectId: object.objectId ?? '',
			functionDeclaration: `async function (rest) { return (${source})(this, ...rest); }`,
			arguments: [{ value: rest }],
			awaitPromise: true,
			returnByValue: true,
			userGesture: true,
		});
		if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.exception?.description);
		return reply.result.value;
	};
	const addScript = async (expression: string) => {
		await session.send('Runtime.evaluate', { expression, contextId });
	};
	return { evaluate, addScript };
}

function remember(page: Page): Promise<CDPSession> {
	const session = page.createCDPSession();
	sessions.set(page, session);
	return session;
}

type Located = { nodes: { value?: { shadowRoot?: { sharedId: string; value: { mode: string } } } }[] };

/** BiDi gives closed roots when asked for every shadow tree; a sandbox would put wrappers around the page's objects. */
async function insideFirefox(page: Page, host: string): Promise<Inside | undefined> {
	const { context, send, call } = bidi(page);
	const { nodes } = (await send('browsingContext.locateNodes', {
		context,
		locator: { type: 'css', value: `html > ${host}` },
		serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
	})) as Located;
	const shadow = nodes.find(({ value }) => value?.shadowRoot?.value.mode === 'closed')?.value?.shadowRoot;
	if (!shadow) return undefined;
	const evaluate: Evaluate = async (source, rest) => {
		const body = `async (root, rest) => JSON.stringify(await (${source})(root, ...JSON.parse(rest)))`;
		const json = await call(body, [
			{ sharedId: shadow.sharedId },
			{ type: 'string', value: JSON.stringify(rest) },
		]);
		return typeof json === 'string' ? JSON.parse(json) : undefined;
	};
	const addScript = async (source: string) => {
		await call(`() => { ${source}\n}`, []);
	};
	return { evaluate, addScript };
}
