import type { Article } from './article.ts';
import { type Block, STATING } from './block.ts';
import { endsAsSentence } from './text-signs.ts';

/** A block without what only its page knows of it. */
export type TextBlock = Pick<Block, 'index' | 'label' | 'text'>;

/** An article without its page: what it says, and by what its outlet and its day are known. Plain data, for messages. */
export type ArticleText = {
	href: string;
	canonical?: string;
	title: string;
	published?: string;
	language?: string;
	/** In the page's order, under their numbers there. */
	blocks: TextBlock[];
};

/** The most that is looked at: some fifty times a long article. */
export const MOST_BLOCKS = 4000;
export const MOST_CHARACTERS = 600_000;

/** What an article says; of one that never ends, the beginning. */
export function articleText({
	address,
	canonical,
	title,
	published,
	language,
	blocks,
}: Article): ArticleText {
	return {
		href: address.href,
		...(canonical !== undefined && { canonical }),
		title,
		...(published !== undefined && { published }),
		...(language !== undefined && { language }),
		blocks: cut(withStandfirst(blocks).filter(({ label }) => STATING.has(label))),
	};
}

/** Shorter ones name a section, a writer or a day. */
const LEAST_STANDFIRST = 40;

/** What reads as a sentence between the headline and the first paragraph states something, though nothing names it. */
function withStandfirst(blocks: readonly Block[]): Block[] {
	const title = blocks.findIndex(({ label }) => label === 'title');
	const first = blocks.findIndex(({ label }) => label === 'body');
	const isStandfirst = ({ label, text }: Block, at: number) =>
		label === 'other' &&
		title >= 0 &&
		at > title &&
		at < first &&
		text.length >= LEAST_STANDFIRST &&
		endsAsSentence(text);
	return blocks.map((block, at) => (isStandfirst(block, at) ? { ...block, label: 'standfirst' } : block));
}

function cut(blocks: readonly Block[]): TextBlock[] {
	let left = MOST_CHARACTERS;
	const fits = blocks.slice(0, MOST_BLOCKS).filter(({ text }) => {
		left -= text.length;
		return left >= 0;
	});
	return fits.map(({ index, label, text }) => ({ index, label, text }));
}
