import { GATE } from '../event/bundled-gate.ts';
import { send } from '../messages/send.ext.ts';
import { hasReader } from './reader-mark.ts';
import { scoutArticle } from './scout-article.dom.ts';
import { watchArrivals } from './watch-page.dom.ts';

/**
 * Look at an outlet's page, and again when it navigates in place. Only a page that looks like an article and names
 * something of an event on the shelf wakes the background; on all others nothing is sent and nothing changes.
 */
export function startScout(window: Window, signal: AbortSignal): void {
	let asked = '';
	const look = () => {
		if (hasReader()) return;
		const summary = scoutArticle(window, GATE);
		if (!summary || asked === summary.href + summary.title) return;
		asked = summary.href + summary.title;
		// Rejects only when the extension was updated under the page; the new one looks for itself after a reload.
		send('recognise', summary).catch(() => undefined);
	};
	look();
	watchArrivals(window, look, signal);
}
