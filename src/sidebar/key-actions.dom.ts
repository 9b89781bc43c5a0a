import type { Words } from '../locale/sidebar-words.ts';
import { showKeyHelp } from './key-help.dom.tsx';
import { listenForKeys, pressOn, stepFact } from './keys.dom.ts';
import type { KeyAction } from './keys.ts';
import type { MountedSidebar, SidebarOptions } from './mounted-sidebar.dom.ts';

type Given = {
	sidebar: MountedSidebar;
	container: HTMLElement;
	words: Words;
	/** As it is now. */
	given: () => SidebarOptions;
};

/** The list of the keys, and the way to stop listening for them. */
export type KeyDesk = { show: () => void; stop: () => void };

/** Let the reader's keys work on a page as long as its sidebar stands. */
export function addKeys(options: Given): KeyDesk {
	const { sidebar, container, given } = options;
	const { preferences, document } = given();
	const { keys } = preferences;
	const show = () =>
		showKeyHelp({ container, words: options.words, keys, openSettings: given().actions.openSettings });
	const window = document.defaultView as Window;
	return { show, stop: listenForKeys({ window, root: sidebar.root, keys, act: keyActions(options, show) }) };
}

/** What each key does; false when there is nothing to be done now. While the sidebar is closed only what is in the page answers. */
function keyActions({ sidebar, given }: Given, show: () => void): (action: KeyAction) => boolean {
	const { root } = sidebar;
	const listed: Partial<Record<KeyAction, () => boolean>> = {
		next: () => stepFact(root, 1),
		previous: () => stepFact(root, -1),
		passage: () => pressOn(root.activeElement?.closest('.fact'), '.go'),
		back: () => pressOn(root, '[data-back]'),
		help: () => {
			show();
			return true;
		},
	};
	const always: Partial<Record<KeyAction, () => void>> = {
		open: () => (sidebar.isOpen() ? sidebar.close() : sidebar.open()),
		highlights: () => given().actions.setHighlights(!given().marks.shown),
		clutter: () => given().actions.setClutterHidden(!given().clutter.hidden),
	};
	return (action) => {
		const act = always[action];
		act?.();
		return act !== undefined || (sidebar.isOpen() && listed[action]?.() === true);
	};
}
