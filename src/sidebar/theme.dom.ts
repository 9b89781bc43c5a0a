/** Keep an element's `data-theme` at the reader's choice, or at the system's for `auto`. Returns the way to stop. */
export function followTheme(
	window: Window,
	element: HTMLElement,
	theme: 'auto' | 'light' | 'dark',
): () => void {
	const dark = window.matchMedia('(prefers-color-scheme: dark)');
	const apply = () => {
		element.dataset.theme = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme;
	};
	apply();
	dark.addEventListener('change', apply);
	return () => dark.removeEventListener('change', apply);
}
