import { check, demand, list, object, optional, problemLine, refuse, type Shape } from '../dossier/check.ts';
import { oneOf, truth, wholeNumber } from '../dossier/shapes.ts';
import { type ArticleText, MOST_BLOCKS, MOST_CHARACTERS, type TextBlock } from '../page/article-text.ts';
import type { ReportRequest } from './protocol.ts';

const MOST_PROBLEMS = 3;
const LINE = 4000;

/** A string of at most so many characters, whatever they are: it comes from a page. */
function string(most: number): Shape<string> {
	return (value, at, reading) => {
		if (typeof value !== 'string') return refuse(reading, at, 'must be a text');
		return value.length <= most ? value : refuse(reading, at, `is longer than ${most} characters`);
	};
}

const block = object<TextBlock>({
	index: wholeNumber,
	label: oneOf('title', 'standfirst', 'body', 'caption'),
	text: string(MOST_CHARACTERS),
});

const blocks = demand(list(block), (given) => {
	if (given.length > MOST_BLOCKS) return `must be at most ${MOST_BLOCKS}`;
	if (given.some(({ index }, at) => at > 0 && index <= (given[at - 1]?.index ?? 0)))
		return 'must be in order';
	const characters = given.reduce((sum, { text }) => sum + text.length, 0);
	return characters > MOST_CHARACTERS
		? `must have at most ${MOST_CHARACTERS} characters together`
		: undefined;
});

const article = object<ArticleText>({
	href: string(LINE),
	canonical: optional(string(LINE)),
	title: string(LINE),
	published: optional(string(100)),
	language: optional(string(100)),
	blocks,
});

const request = object<ReportRequest>({
	article,
	languages: list(string(100)),
	event: optional(string(100)),
	asked: truth,
});

/** What a reader asks of the background. A page is not trusted: throws, with the first problems, what is not of this shape. */
export function parseReportRequest(value: unknown): ReportRequest {
	const checked = check(request, value);
	if (checked.ok) return checked.value;
	throw new Error(`report: ${checked.problems.slice(0, MOST_PROBLEMS).map(problemLine).join('; ')}`);
}
