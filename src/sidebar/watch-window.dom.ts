export type WindowWatch = {
	/** Called soon after the window's size changed. */
	resized: () => void;
	/** Called soon after the page scrolled, moved something or answered a press. */
	stirred: () => void;
};

const RESIZE_MS = 50;
const STIR_MS = 200;
const STIRRING = ['scroll', 'transitionend', 'animationend', 'click'] as const;

/** Watch a window until the returned function is called. */
export function watchWindow(window: Window, { resized, stirred }: WindowWatch): () => void {
	const end = new AbortController();
	const { signal } = end;
	const onResize = soon(window, RESIZE_MS, resized);
	const onStir = soon(window, STIR_MS, stirred);
	window.addEventListener('resize', onResize, { signal });
	window.visualViewport?.addEventListener('resize', onStir, { signal });
	for (const type of STIRRING)
		window.addEventListener(type, onStir, { signal, capture: true, passive: true });
	signal.addEventListener('abort', () => {
		onResize.stop();
		onStir.stop();
	});
	return () => end.abort();
}

/** At most every so many milliseconds; in a hidden tab, where timers are slow and frames do not come, at once. */
function soon(window: Window, ms: number, act: () => void): (() => void) & { stop: () => void } {
	let timer = 0;
	const later = () => {
		if (window.document.hidden) return act();
		timer ||= window.setTimeout(() => {
			timer = 0;
			act();
		}, ms);
	};
	return Object.assign(later, { stop: () => window.clearTimeout(timer) });
}
