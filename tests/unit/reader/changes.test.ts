// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { type Changes, collectChanges } from '../../../src/reader/changes.dom.ts';

const REST_MS = 20;
let end = new AbortController();
afterEach(() => end.abort());

function watch(host?: Element) {
	end = new AbortController();
	document.body.innerHTML = '<p id="p">one</p>';
	const seen: Changes[] = [];
	const collector = collectChanges(
		document,
		{ quietMs: REST_MS, signal: end.signal, ignore: () => host },
		(changes) => seen.push(changes),
	);
	collector.forget();
	return { seen, collector, p: document.querySelector('#p') as Element };
}

it('hands over all that changed at once, when the page is still', async () => {
	const { seen, p } = watch();
	const [one, two] = [document.createElement('i'), document.createElement('b')];
	document.body.append(one);
	one.append(two);
	(p.firstChild as Text).data = 'other';
	two.remove();
	await vi.waitFor(() => expect(seen).toHaveLength(1));
	expect([seen[0]?.added.has(one), seen[0]?.removed.has(two), seen[0]?.reworded.has(p)]).toEqual([
		true,
		true,
		true,
	]);
});

it('sees to a page that never rests', async () => {
	const { seen } = watch();
	const ticker = setInterval(() => document.body.append(document.createElement('i')), REST_MS / 4);
	await vi.waitFor(() => expect(seen.length).toBeGreaterThan(1));
	clearInterval(ticker);
});

it('does not count our own element and what is in it', async () => {
	const host = document.createElement('x-host');
	const { seen, collector } = watch(host);
	const times = collector.forget();
	document.body.append(host);
	host.append('ours');
	expect(collector.forget()).toBe(times);
	document.body.append(document.createElement('i'));
	await vi.waitFor(() => expect(seen).toHaveLength(1));
	expect(seen[0]?.added.has(host)).toBe(false);
});

it('forgets what came before the page was read, and tells whether anything did', async () => {
	const { seen, collector } = watch();
	const before = collector.forget();
	document.body.append(document.createElement('i'));
	expect(collector.forget()).toBeGreaterThan(before);
	await vi.waitFor(() => expect(seen).toHaveLength(1));
	expect(seen[0]?.added.size).toBe(0);
});
