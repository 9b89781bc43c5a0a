import { browser } from 'wxt/browser';
import type { SidebarTexts } from './sidebar-words.ts';
import { primaryTag } from './translator.ts';

/** The languages of `assets/locales/sidebar/`, which ships as files beside the bundles. */
export const SIDEBAR_LANGUAGES = ['ar', 'en', 'fa', 'hi', 'ur'] as const;

/** The sidebar's texts in the first of these languages that there is, in English when there is none: only that file is read. */
export async function loadSidebarTexts(preferred: readonly string[]): Promise<SidebarTexts> {
	const tags = preferred.map(primaryTag);
	const language = tags.flatMap((tag) => SIDEBAR_LANGUAGES.find((one) => one === tag) ?? [])[0] ?? 'en';
	const response = await fetch(browser.runtime.getURL(`/locales/sidebar/${language}.json`));
	return { language, catalogue: (await response.json()) as SidebarTexts['catalogue'] };
}
