import type { Settings } from '../settings/settings.ts';

/** What keys do on a page with the sidebar, in the order in which they are listed. */
export const KEY_ACTIONS = [
	'open',
	'next',
	'previous',
	'passage',
	'back',
	'highlights',
	'clutter',
	'help',
] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];

/** Which key does what, as `settings/key.ts` writes them; '' where none does. */
export type Keys = Readonly<Record<KeyAction, string>>;

/** Everything off. */
export const NO_KEYS = Object.fromEntries(KEY_ACTIONS.map((action) => [action, ''])) as Keys;

/** The keys as the reader set them. */
export function keysOf(settings: Settings): Keys {
	if (!settings.keys) return NO_KEYS;
	const { keyOpen, keyNext, keyPrevious, keyPassage, keyBack, keyHighlights, keyClutter, keyHelp } = settings;
	return {
		open: keyOpen,
		next: keyNext,
		previous: keyPrevious,
		passage: keyPassage,
		back: keyBack,
		highlights: keyHighlights,
		clutter: keyClutter,
		help: keyHelp,
	};
}

/** Whether a sidebar can stay as it is under other settings. */
export function standsUnder(settings: Settings, before: Settings): boolean {
	const [now, then] = [settings, before].map((one) => JSON.stringify([one.theme, keysOf(one)]));
	return now === then;
}
