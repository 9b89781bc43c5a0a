/** The key that takes the highlights off and brings them back, as it is written for `aria-keyshortcuts`. */
export const HIGHLIGHT_KEY = 'Alt+Shift+H';

type Press = { code: string; repeat: boolean } & Record<
	'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey',
	boolean
>;

/** Whether this is that key: by its place on the keyboard, since with Alt some layouts write another letter. */
export function isHighlightKey({ code, altKey, shiftKey, ctrlKey, metaKey, repeat }: Press): boolean {
	return code === 'KeyH' && altKey && shiftKey && !ctrlKey && !metaKey && !repeat;
}
