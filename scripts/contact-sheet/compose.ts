import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '../../tests/e2e/browsers.ts';

export const THEMES = ['light', 'dark'] as const;
export const WIDTHS = [1280, 390] as const;
export type Theme = (typeof THEMES)[number];

/** One picture: what it shows, and its file, from the folder of the sheets. */
export type Shot = { language: string; state: string; theme: Theme; width: number; file: string };

/** How wide a window's thumbnail is. */
const THUMBNAIL: Record<number, number> = { 1280: 560, 390: 200 };

/** Make one sheet of a language's pictures in `folder`: an HTML page with the full pictures behind it, and a PNG of it. */
export async function composeSheet(
	browser: Browser,
	{ folder, language, shots }: { folder: string; language: string; shots: readonly Shot[] },
): Promise<string> {
	const html = join(folder, `${language}.html`);
	const file = join(folder, `${language}.png`) as `${string}.png`;
	await writeFile(html, sheetOf(language, shots));
	const page = await browser.newPage();
	await page.setViewport({ width: 1640, height: 1000 });
	await page.goto(pathToFileURL(resolve(html)).href, { waitUntil: 'load' });
	await page.screenshot({ path: file, fullPage: true });
	await page.close();
	return file;
}

function sheetOf(language: string, shots: readonly Shot[]): string {
	const states = [...new Set(shots.map(({ state }) => state))];
	const rows = states.map((state) => {
		const own = shots.filter((shot) => shot.state === state);
		const cells = WIDTHS.flatMap((width) =>
			THEMES.map((theme) => cell(own.find((shot) => shot.width === width && shot.theme === theme))),
		);
		return `<section><h2>${state}</h2><div>${cells.join('')}</div></section>`;
	});
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${language}</title>${STYLE}
<h1>${language}</h1>${rows.join('\n')}</html>`;
}

function cell(shot: Shot | undefined): string {
	if (!shot) return '';
	const { file, state, theme, width } = shot;
	const caption = `${state} · ${theme} · ${width} px`;
	return `<figure><a href="${file}"><img src="${file}" alt="" width="${THUMBNAIL[width]}"></a><figcaption>${caption}</figcaption></figure>`;
}

const STYLE = `<style>body{font:14px/1.4 system-ui,sans-serif;margin:24px;background:#ddd;color:#111}
h1{font-size:28px;margin:0}h2{font-size:16px;margin:20px 0 6px}div{display:flex;gap:14px;align-items:flex-start}
figure{margin:0}img{display:block;border:1px solid #888}figcaption{font-size:12px;color:#444}</style>`;
