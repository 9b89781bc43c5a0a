import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SOURCES = globSync(['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}']);
const STYLES = globSync('src/**/*.{css,tsx}');
const textOf = (file: string) => readFileSync(file, 'utf8');
const matching = (files: string[], pattern: RegExp) => files.filter((file) => pattern.test(textOf(file)));

describe('what the source may not do', () => {
	it('writes no HTML strings into a page', () => {
		const html =
			/\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/;
		expect(matching(SOURCES, html)).toEqual([]);
	});

	it('runs no text as code', () => {
		expect(matching(SOURCES, /\beval\(|new Function\(/)).toEqual([]);
	});

	it('touches the browser API in *.ext.ts and entry points only', () => {
		const pure = SOURCES.filter((file) => !file.endsWith('.ext.ts') && !file.startsWith('entrypoints/'));
		expect(matching(pure, /from 'wxt\/browser'|\bchrome\.|webextension-polyfill/)).toEqual([]);
	});

	it('sends nothing anywhere: only packaged files are fetched', () => {
		const network = /\bfetch\((?!browser\.runtime\.getURL)|XMLHttpRequest|WebSocket|sendBeacon|EventSource/;
		expect(matching(SOURCES, network)).toEqual([]);
	});

	it('has names for custom properties that no page registers for itself', () => {
		expect(matching(STYLES, /(?<![-\w])--(?!sl-)[a-z]/)).toEqual([]);
	});

	it('names no site in code: what is particular to a site is data', () => {
		expect(matching(SOURCES, /host\s*===\s*['"]/)).toEqual([]);
	});
});

describe('how the source is kept', () => {
	it.each(SOURCES)('%s has at most 200 lines', (file) => {
		expect(textOf(file).split('\n').length).toBeLessThanOrEqual(201);
	});

	it('capabilities do not import each other, except types and their declared seams', () => {
		const rooms = ['page', 'event', 'facts', 'coverage', 'clutter'];
		const crossing = SOURCES.flatMap((file) => {
			const room = file.split('/')[1] ?? '';
			if (!rooms.includes(room)) return [];
			const imports = [...textOf(file).matchAll(/^import (?!type)[^;]*?from '\.\.\/([a-z]+)\//gm)];
			return imports
				.map(([, other]) => other ?? '')
				.filter((other) => rooms.includes(other) && other !== room && other !== 'page')
				.map((other) => `${file} → ${other}`);
		});
		expect(crossing).toEqual([]);
	});
});
