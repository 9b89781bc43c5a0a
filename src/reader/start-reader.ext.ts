import { receive } from '../messages/receive.ext.ts';
import { watchSettings } from './ask-settings.ext.ts';
import { Reader } from './reader.ext.ts';
import { markReader } from './reader-mark.ts';
import { sweep } from './sweep.dom.ts';
import { watchArrivals } from './watch-page.dom.ts';

/**
 * One page's reader: annotates the article that is there, follows the page as it navigates in place or renders again,
 * and takes everything away when the article goes. Does nothing when a reader is there already.
 */
export function startReader(window: Window): void {
	if (!markReader()) return;
	sweep(window.document);
	const end = new AbortController();
	const reader = new Reader(window, end);
	receive(
		{
			pageState: () => reader.state(),
			shownReport: () => reader.report,
			annotate: () => reader.asked(),
			setClutter: (hidden) => reader.with((annotation) => annotation.setClutter(hidden === true)),
			setSidebar: (open) => reader.with((annotation) => annotation.setSidebar(open === true)),
			stop: () => reader.takeAway(),
		},
		end.signal,
	);
	watchSettings((settings) => reader.settingsChanged(settings), end.signal);
	watchArrivals(window, () => reader.arrived(), end.signal);
	void reader.look({ asked: false });
}
