import { keyOf } from '../settings/key.ts';
import { isInField } from './field-focus.dom.ts';
import { KEY_ACTIONS, type KeyAction, type Keys } from './keys.ts';

export type KeyOptions = {
	window: Window;
	root: ShadowRoot;
	keys: Keys;
	/** Do what a key is for; false when there is nothing to be done now, so that the key is the page's. */
	act: (action: KeyAction) => boolean;
};

/** These do the same again while the key is held down. */
const REPEATING: ReadonlySet<KeyAction> = new Set(['next', 'previous']);

/** Listen for the sidebar's keys before the page does; gives the way to stop. Whatever else is pressed is the page's alone. */
export function listenForKeys({ window, root, keys, act }: KeyOptions): () => void {
	const pressed = (event: KeyboardEvent) => {
		if (event.isComposing || event.getModifierState('AltGraph') || root.querySelector('dialog')) return;
		const key = keyOf(event);
		const action = key && KEY_ACTIONS.find((one) => keys[one] === key);
		if (!action || (event.repeat && !REPEATING.has(action)) || isInField(event, root) || !act(action)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	window.addEventListener('keydown', pressed, { capture: true });
	return () => window.removeEventListener('keydown', pressed, { capture: true });
}

/** Move the focus from one fact to the next of those that are listed; false when none is. */
export function stepFact(root: ShadowRoot, step: 1 | -1): boolean {
	const facts = [...root.querySelectorAll<HTMLElement>('.fact')];
	const at = facts.findIndex((fact) => fact.contains(root.activeElement));
	const from = at < 0 && step < 0 ? facts.length : at;
	const fact = facts[Math.min(Math.max(from + step, 0), facts.length - 1)];
	fact?.querySelector<HTMLElement>('button')?.focus();
	return fact !== undefined;
}

/** Press what a selector finds; false when it finds nothing. */
export function pressOn(root: ParentNode | null | undefined, selector: string): boolean {
	const button = root?.querySelector<HTMLElement>(selector);
	button?.click();
	return button != null;
}
