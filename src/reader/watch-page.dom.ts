import { HIDDEN_ATTRIBUTE } from '../clutter/hide.dom.ts';

/** The part of `window.navigation` that is used; Firefox before 147 has none. */
type NavigationApi = Pick<EventTarget, 'addEventListener'>;

const POLL_MS = 1000;

/**
 * Call back when the page's address changes without a new document (`history.pushState` and the like), or the page
 * comes back from the back/forward cache, until the signal aborts.
 */
export function watchAddress(window: Window, changed: () => void, signal: AbortSignal): void {
	let last = window.location.href;
	const check = () => {
		if (window.location.href === last) return;
		last = window.location.href;
		changed();
	};
	window.addEventListener('popstate', check, { signal });
	window.addEventListener('hashchange', check, { signal });
	window.addEventListener('pageshow', (event) => event.persisted && changed(), { signal });
	const navigation = (window as { navigation?: NavigationApi }).navigation;
	if (navigation) navigation.addEventListener('currententrychange', check, { signal });
	else poll(window, check, signal);
}

function poll(window: Window, check: () => void, signal: AbortSignal): void {
	const timer = window.setInterval(() => {
		if (window.document.visibilityState === 'visible') check();
	}, POLL_MS);
	signal.addEventListener('abort', () => window.clearInterval(timer), { once: true });
}

/**
 * Call back each time the page has been still for `quietMs` after it changed; a page that never rests is called
 * back every `4 × quietMs`. Changes by us (below `ignore`) do not count, nor do such in what is hidden as clutter.
 */
export function onQuiet(
	document: Document,
	{ quietMs, signal, ignore }: { quietMs: number; signal: AbortSignal; ignore?: () => Node | undefined },
	quiet: () => void,
): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let since = 0;
	const rest = () => {
		timer = undefined;
		since = 0;
		if (!signal.aborted) quiet();
	};
	const observer = new MutationObserver((records) => {
		if (!records.some(({ target, addedNodes }) => !isOurs(target, addedNodes, ignore?.()))) return;
		const now = performance.now();
		since ||= now;
		if (timer !== undefined && now - since > 4 * quietMs) return;
		clearTimeout(timer);
		timer = setTimeout(rest, quietMs);
	});
	observer.observe(document, { childList: true, subtree: true, characterData: true });
	signal.addEventListener('abort', () => {
		observer.disconnect();
		clearTimeout(timer);
	});
}

function isOurs(target: Node, added: NodeList, host: Node | undefined): boolean {
	const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
	if (element?.closest(`[${HIDDEN_ATTRIBUTE}]`)) return true;
	return host !== undefined && (host.contains(target) || (added.length === 1 && added[0] === host));
}

const ARRIVAL_MS = 8000;
const SETTLE_MS = 250;

/**
 * Call `look` when a new article may have arrived in this document: after each change of the address, again each
 * time the page comes to rest, for eight seconds. A new change of the address starts over.
 */
export function watchArrivals(window: Window, look: () => void, signal: AbortSignal): void {
	let watch = new AbortController();
	const arrived = () => {
		watch.abort();
		watch = new AbortController();
		const until = AbortSignal.any([signal, watch.signal, AbortSignal.timeout(ARRIVAL_MS)]);
		onQuiet(window.document, { quietMs: SETTLE_MS, signal: until }, look);
		const timer = setTimeout(look, SETTLE_MS);
		until.addEventListener('abort', () => clearTimeout(timer));
	};
	watchAddress(window, arrived, signal);
}
