import { decideClutter } from '../../../src/clutter/decide.ts';
import { parseAddress } from '../../../src/page/address.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { readPage } from '../../../src/page/read-page.dom.ts';
import { ClutterSwitch } from '../../../src/reader/clutter-switch.dom.ts';
import { Renewals } from '../../../src/reader/renewals.ts';
import { onQuiet } from '../../../src/reader/watch-page.dom.ts';

/** What late content cost us on this page, in milliseconds, beside the one reading that an annotated page has anyway. */
export type Late = { first: number; watching: number; renewing: number; renewals: number };

const INSERTIONS = 1000;
const STEPS = 100;
const REST_MS = 400;

/** Insert a thousand teasers below the page and empty slots into what is there, spread over this time, and follow them. */
export async function insertLate(overMs: number): Promise<Late> {
	const late: Late = { first: 0, watching: 0, renewing: 0, renewals: 0 };
	const [end, renewals] = [new AbortController(), new Renewals()];
	const clutter = new ClutterSwitch(document, true);
	late.first = clock(() => renew(clutter));
	renewals.done(countElements(), performance.now(), performance.now());
	const restore = timeObservers((ms) => {
		late.watching += ms;
	});
	onQuiet(document, { quietMs: REST_MS, signal: end.signal }, () => {
		const started = performance.now();
		if (renewals.waitMs(countElements(), started) !== 0) return;
		late.renewing += clock(() => renew(clutter));
		late.renewals += 1;
		renewals.done(countElements(), started, performance.now());
	});
	for (let step = 0; step < STEPS; step++) {
		for (let at = 0; at < INSERTIONS / STEPS; at++) insert(step * 10 + at);
		await pause(overMs / STEPS);
	}
	await pause(3 * REST_MS);
	end.abort();
	restore();
	return late;
}

function renew(clutter: ClutterSwitch): void {
	clutter.lift();
	const reading = readPage(document, parseAddress(location.href));
	const article = { ...readArticle(reading.page), isArticle: true };
	clutter.apply(decideClutter(reading.page, article), reading);
}

function insert(number: number): void {
	const box = document.createElement('div');
	box.className = number % 2 === 0 ? 'teaser' : 'ad-slot';
	if (number % 2 === 0) {
		const link = box.appendChild(document.createElement('a'));
		link.href = `/story-${number}`;
		link.textContent = `Another story that may be read after this one, number ${number}`;
	}
	const aside = document.querySelector('aside, footer, nav') ?? document.body;
	(number % 2 === 0 ? document.body : aside).append(box);
}

/** Time what observers made from now on do when they are called back. */
function timeObservers(spent: (ms: number) => void): () => void {
	const Native = globalThis.MutationObserver;
	globalThis.MutationObserver = class extends Native {
		constructor(callback: MutationCallback) {
			super((records, observer) => spent(clock(() => callback(records, observer))));
		}
	};
	return () => {
		globalThis.MutationObserver = Native;
	};
}

function clock(task: () => void): number {
	const started = performance.now();
	task();
	return performance.now() - started;
}

function countElements(): number {
	return document.getElementsByTagName('*').length;
}

function pause(ms: number): Promise<void> {
	return new Promise((done) => setTimeout(done, ms));
}
