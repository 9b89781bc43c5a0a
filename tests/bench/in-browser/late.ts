import { parseAddress } from '../../../src/page/address.ts';
import { readArticleOn, type TidyReading, tidy } from '../../../src/reader/article-reading.dom.ts';
import { type Changes, collectChanges } from '../../../src/reader/changes.dom.ts';
import { Paced } from '../../../src/reader/paced.dom.ts';
import { PageClutter } from '../../../src/reader/page-clutter.dom.ts';

/**
 * What late content cost us on this page, in milliseconds, beside the one reading that an annotated page has anyway, and
 * what came of it.
 */
export type Late = {
	first: number;
	watching: number;
	labelling: number;
	rereading: number;
	rereadings: number;
	hidden: number;
};

const INSERTIONS = 1000;
const STEPS = 100;
const REST_MS = 150;

/** Insert a thousand teasers below the page and empty slots into what is there, spread over this time, and follow them. */
export async function insertLate(overMs: number): Promise<Late> {
	const late: Late = { first: 0, watching: 0, labelling: 0, rereading: 0, rereadings: 0, hidden: 0 };
	const end = new AbortController();
	const started = performance.now();
	const clutter = new PageClutter(read(), document, { hidden: true, choices: [] });
	late.first = performance.now() - started;
	const before = clutter.view.pieces.length;
	const rereading = new Paced(() => {
		late.rereading += clock(() => renew(clutter));
		late.rereadings += 1;
	});
	const restore = timeObservers((ms) => {
		late.watching += ms;
	});
	const take = (changes: Changes) => {
		let isDue = false;
		late.labelling += clock(() => {
			isDue = clutter.take(changes).isArticleChanged;
		});
		if (isDue) rereading.ask();
	};
	collectChanges(document, { quietMs: REST_MS, signal: end.signal }, take);
	for (let step = 0; step < STEPS; step++) {
		for (let at = 0; at < INSERTIONS / STEPS; at++) insert(step * 10 + at);
		await pause(overMs / STEPS);
	}
	await pause(4 * REST_MS);
	end.abort();
	rereading.stop();
	restore();
	return { ...late, hidden: clutter.view.pieces.length - before };
}

function read(): TidyReading {
	const { reading, article } = readArticleOn(document, parseAddress(location.href));
	return tidy({ reading, article: { ...article, isArticle: true } });
}

function renew(clutter: PageClutter): void {
	clutter.lift();
	clutter.renew(read());
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

function pause(ms: number): Promise<void> {
	return new Promise((done) => setTimeout(done, ms));
}
