import type { Page } from 'puppeteer-core';
import { inventedDossier } from '../unit/dossier/invented.ts';
import { until } from './until.ts';

export const ADDRESS = 'https://www.dawn.com/news/9100001/the-lighthouse-of-skarvoy-goes-dark';
export const SENTENCE =
	'The lighthouse of Skarvoy went dark on Monday, said Brannigan Oake, the keeper of Tollund Sound, and ships were told to keep away. ';
/** An article about an event that no bundled dossier knows. */
export const ARTICLE = `<!doctype html><html lang="en"><head><title>The lighthouse of Skarvoy goes dark</title>
	<meta property="og:type" content="article"><meta property="article:published_time" content="2024-01-20"></head>
	<body><main><article><h1>The lighthouse of Skarvoy goes dark</h1>
	${`<p>${SENTENCE.repeat(3)}</p>`.repeat(6)}</article></main></body></html>`;
export const DOSSIER = inventedDossier(
	'skarvoy',
	[['Skarvoy'], ['Tollund Sound']],
	['Skarvoy', 'Brannigan Oake'],
);

/** Choose a file as a reader does, without the browser's own dialogue. */
export async function choose(options: Page, name: string, text: string): Promise<void> {
	const isThere = () => options.evaluate(() => document.querySelector('input[accept*="json"]') !== null);
	await until('the field for a file', isThere);
	await options.evaluate(
		(file, content) => {
			const input = document.querySelector<HTMLInputElement>('input[accept*="json"]') as HTMLInputElement;
			const transfer = new DataTransfer();
			transfer.items.add(new File([content], file, { type: 'application/json' }));
			input.files = transfer.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));
		},
		name,
		text,
	);
}

export function listed(options: Page): Promise<string[]> {
	return options.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('[data-dossier]')].map(({ dataset }) => dataset.dossier ?? ''),
	);
}

export function problems(options: Page): Promise<string[]> {
	return options.evaluate(() =>
		[...document.querySelectorAll('#dossiers-result li')].map(({ textContent }) => textContent),
	);
}
