/** A press as the browser tells it (`KeyboardEvent`). */
export type Press = { key: string; code: string } & Record<
	'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey',
	boolean
>;

const KEY = /^(?:(?:Control\+)?(?:Alt\+)?(?:Shift\+)?[A-Z0-9]|(?:Control\+)?(?:Alt\+)?[!-/:-@[-`{-~])?$/;

/** A key as it is written for `aria-keyshortcuts` (`J`, `?`, `Alt+Shift+H`); '' is none, undefined is no such text. */
export function parseKey(value: unknown): string | undefined {
	return typeof value === 'string' && KEY.test(value) ? value : undefined;
}

/**
 * The key that was pressed, in the same writing; undefined for those that nothing can be put on. Letters and digits go by
 * what is printed, and by their place where the keyboard writes another script; signs by what is printed alone.
 */
export function keyOf({ key, code, altKey, shiftKey, ctrlKey, metaKey }: Press): string | undefined {
	if (metaKey) return undefined;
	const printed = /^[A-Za-z0-9]$/.test(key) ? key.toUpperCase() : undefined;
	const byPlace = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
	const sign = /^[!-/:-@[-`{-~]$/.test(key) && !altKey && !ctrlKey ? key : undefined;
	const main = printed ?? sign ?? (key.length === 1 ? byPlace : undefined);
	if (main === undefined) return undefined;
	const shift = shiftKey && main !== sign ? 'Shift+' : '';
	return `${ctrlKey ? 'Control+' : ''}${altKey ? 'Alt+' : ''}${shift}${main}`;
}
