import type { TextBlock } from '../page/article-text.ts';
import type { Passage } from '../page/block.ts';
import type { Report } from '../report/report.ts';
import type { Reported } from './protocol.ts';

/**
 * What the background answered to the article that was sent. Throws when it has not that shape, or when a passage lies
 * outside the article's text: nothing is highlighted then rather than something else.
 */
export function parseReported(answer: unknown, blocks: readonly TextBlock[]): Reported {
	if (typeof answer !== 'object' || answer === null) throw new Error('no answer');
	const { report } = answer as Reported;
	if (!report) return {};
	const lengths = new Map(blocks.map(({ index, text }) => [index, text.length]));
	for (const { block, start, end } of passagesIn(report)) {
		if (!(start >= 0 && start < end && end <= (lengths.get(block) ?? -1)))
			throw new Error(`no passage ${start}–${end} in block ${block}`);
	}
	return { report };
}

function passagesIn({ statements, figures, quotes, text }: Report): Passage[] {
	const mentions = [
		...statements.map(({ mention }) => mention),
		...figures.flatMap(({ mentions }) => mentions),
		...quotes.map(({ mention }) => mention),
		text.contains,
	];
	return mentions.flatMap((mention) => mention?.passages ?? []);
}
