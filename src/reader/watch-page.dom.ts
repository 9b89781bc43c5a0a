import { collectChanges } from './changes.dom.ts';

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
		collectChanges(window.document, { quietMs: SETTLE_MS, signal: until }, look);
		const timer = setTimeout(look, SETTLE_MS);
		until.addEventListener('abort', () => clearTimeout(timer));
	};
	watchAddress(window, arrived, signal);
}
