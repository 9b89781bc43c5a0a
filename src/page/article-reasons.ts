import type { Page } from './page.ts';
import { PAGE_FEATURES } from './page-feature-names.ts';
import { pageFeatures } from './page-features.ts';
import { lookAt } from './read-article.ts';

/** What speaks for a page's being an article, or against it, strongest first; for people who ask why. */
export function articleReasons(page: Page, isArticle: boolean): string[] {
	const { metadata, evidence, scores } = lookAt(page);
	const row = pageFeatures({ page, metadata, evidence, scores: scores.first });
	const value = (name: string) => row[PAGE_FEATURES.indexOf(name)] ?? 0;
	const reasons: [string, boolean][] = isArticle
		? [
				['says-article', value('says-article') > 0 || value('og-article') > 0],
				['says-live', value('says-live') > 0],
				['long-body', value('body-length') > 10],
				['mostly-body', value('body-share') > 0.4],
				['headline', value('headline') > 0],
				['published', value('published') > 0],
			]
		: [
				['front-page', value('front-path') > 0],
				['says-other', value('says-product') + value('says-forum') + value('says-list') > 0],
				['like-forum', value('like-forum') > 1],
				['like-shop', value('like-shop') > 1],
				['like-docs', value('like-docs') > 1],
				['like-list', value('like-list') > 1],
				['short-body', value('body-length') < 10],
				['many-links', value('link-share') > 0.4],
				['little-body', value('body-share') < 0.3],
				['no-headline', value('headline') === 0],
			];
	return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}
