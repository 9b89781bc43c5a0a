import type { ArticleSummary } from '../event/recognition.ts';

const MAX_PARAGRAPHS = 200;
const MAX_CHARACTERS = 200_000;

/** An article's summary from a page, which is not trusted: undefined unless it has that shape; over-long parts are cut. */
export function parseSummary(value: unknown): ArticleSummary | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { href, title, paragraphs, published, language } = value as Record<string, unknown>;
	if (typeof href !== 'string' || typeof title !== 'string' || !Array.isArray(paragraphs)) return undefined;
	return {
		href,
		title: title.slice(0, 1000),
		paragraphs: cut(paragraphs.filter((text): text is string => typeof text === 'string')),
		...(typeof published === 'string' && { published }),
		...(typeof language === 'string' && { language }),
	};
}

/** A list of language tags from a page; empty for anything else. */
export function tagsIn(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((tag): tag is string => typeof tag === 'string') : [];
}

function cut(paragraphs: string[]): string[] {
	let left = MAX_CHARACTERS;
	const kept: string[] = [];
	for (const text of paragraphs.slice(0, MAX_PARAGRAPHS)) {
		if (left <= 0) break;
		kept.push(text.slice(0, left));
		left -= text.length;
	}
	return kept;
}
