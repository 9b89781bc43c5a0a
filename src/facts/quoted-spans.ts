import type { Span } from '../page/block.ts';

/** Opening marks with those that close them. Low-high and high-high pairs share their closing marks. */
const PAIRS: Readonly<Record<string, string>> = {
	'“': '”“',
	'„': '“”',
	'«': '»',
	'»': '«',
	'「': '」',
	'『': '』',
	'"': '"',
	'‘': '’',
	"'": "'",
	'‹': '›',
	'`': "'`",
};
const SINGLE = /['‘’`]/;
const LONGEST = 700;

/** What stands between quote marks in a text, without them, in order; a quotation without its end reaches to the text's. */
export function quotedSpans(text: string): Span[] {
	const spans: Span[] = [];
	for (let at = 0; at < text.length; at++) {
		const closing = PAIRS[text[at] ?? ''];
		if (closing === undefined || !opens(text, at)) continue;
		const end = endOf(text, at + 1, closing);
		if (end === undefined) continue;
		if (end > at + 1) spans.push({ start: at + 1, end });
		at = end;
	}
	return spans;
}

/** A mark at the start of a word; within a word it is an apostrophe. */
function opens(text: string, at: number): boolean {
	return (
		(at === 0 || /[\s([—–-]/.test(text[at - 1] ?? '') || !SINGLE.test(text[at] ?? '')) &&
		/\S/.test(text[at + 1] ?? '')
	);
}

function endOf(text: string, from: number, closing: string): number | undefined {
	for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
		const mark = text[at] ?? '';
		if (!closing.includes(mark)) continue;
		if (!SINGLE.test(mark) || !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return at;
	}
	return SINGLE.test(closing) || text.length - from > LONGEST ? undefined : text.length;
}
