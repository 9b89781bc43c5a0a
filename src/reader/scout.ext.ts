import { browser } from 'wxt/browser';
import { loadAddedGate } from '../event/added-gate.ext.ts';
import { bundledGate } from '../event/bundled-gate.ts';
import type { ArticleSummary } from '../event/recognition.ts';
import { ask } from '../messages/send.ext.ts';
import { hasReader } from './reader-mark.ts';
import { mayPass, scoutArticle } from './scout-article.dom.ts';
import { takePost } from './scout-post.ts';
import { watchArrivals } from './watch-page.dom.ts';

/**
 * Look at an outlet's page, and again when it navigates in place. Only a page that looks like an article and names
 * something of an event on the shelf wakes the background; on all others nothing is sent and nothing changes. While a
 * reader is there, it says when to look.
 */
export function startScout(window: Window): void {
	const life = new AbortController();
	let asked = '';
	const look = async () => {
		if (hasReader()) return;
		const summary = scoutArticle(window);
		if (!summary || asked === summary.href + summary.title || !(await mayBeKnown(summary))) return;
		if (asked === summary.href + summary.title || summary.href !== window.location.href) return;
		asked = summary.href + summary.title;
		await ask('recognise', summary);
	};
	const lookQuietly = () => {
		void look().catch(() => {
			// Updated or removed under the page; the new one looks for itself after a reload.
			if (!browser.runtime?.id) life.abort();
		});
	};
	takePost({ mayBeKnown: async () => mayBeKnown(scoutArticle(window)), leave: () => life.abort() });
	lookQuietly();
	watchArrivals(window, lookQuietly, life.signal);
}

/** Whether an article may be about an event on the shelf. What was added is looked up only where what is bundled does not decide. */
async function mayBeKnown(summary: ArticleSummary | undefined): Promise<boolean> {
	if (!summary) return false;
	return mayPass(bundledGate(), summary) || mayPass(await loadAddedGate(), summary);
}
