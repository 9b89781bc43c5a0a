import type { PageElement } from '../page/page.ts';
import { findAll } from '../page/search.ts';
import { readLateText } from './late-text.ts';

/** What came below an article's end in one place, bit by bit. */
export type Tally = {
	/** The place says by its markup of what article it is. */
	isHinted: boolean;
	/** The place is an `<article>`. */
	isArticle: boolean;
	/** A headline came. */
	isHeaded: boolean;
	/** Runs that read like paragraphs, and what they weigh. */
	paragraphs: number;
	prose: number;
};

const LEAST_PARAGRAPHS = 3;
const LEAST_PROSE = 400;

/** The tally of a place where nothing came yet. */
export function emptyTally(): Tally {
	return { isHinted: false, isArticle: false, isHeaded: false, paragraphs: 0, prose: 0 };
}

/** Add a subtree to what came before it in the same place. */
export function addToTally(tally: Tally, element: PageElement): void {
	const { paragraphs, prose } = readLateText(element);
	tally.paragraphs += paragraphs;
	tally.prose += prose;
	tally.isHeaded ||= hasHeadline(element, tally.isArticle);
}

/** Whether what came is an article of its own: headed, and with several paragraphs of prose. */
export function isAnotherArticle({ isHinted, isHeaded, paragraphs, prose }: Tally): boolean {
	return (isHinted || isHeaded) && paragraphs >= LEAST_PARAGRAPHS && prose >= LEAST_PROSE;
}

/** A subheading is a headline only in an article. */
function hasHeadline(element: PageElement, inArticle: boolean): boolean {
	const tags = inArticle ? HEADING : HEADLINE;
	if (findAll(element, ({ tag }) => tags.test(tag)).length > 0) return true;
	return findAll(element, isArticle).some(
		(article) =>
			findAll(article, ({ tag }) => HEADING.test(tag)).length > 0 &&
			readLateText(article).paragraphs >= LEAST_PARAGRAPHS,
	);
}

const HEADLINE = /^h1$/;
const HEADING = /^h[1-3]$/;

function isArticle({ tag, attributes: { role, itemtype } }: PageElement): boolean {
	return tag === 'article' || role === 'article' || /schema\.org\/\w*Article/.test(itemtype ?? '');
}
