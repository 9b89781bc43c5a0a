import type { Span } from '../page/block.ts';

/** Words that a full stop belongs to, so that it ends no sentence; lower case. */
const ABBREVIATIONS = new Set(
	(
		'jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr gen lt col capt maj sgt cmdr adm brig ret rev st vs no ' +
		'prof sen rep gov hon pres min ltd inc co corp dept approx ca est fig al etc eg ie km sq mme mm sig sra sr jr ing dott ' +
		'bzw usw nr abs hr fr str dhr mevr drs им т г гг др тыс млн руб'
	).split(' '),
);
/** After "U.S." a new sentence begins only where one of these does. */
const STARTERS =
	/^(?:the|a|an|it|its|he|she|they|we|in|on|at|but|and|this|that|these|those|after|however|iran|pakistan|islamabad|tehran)\b/i;
const END = /([.!?…]+)(["'”’»)\]]*)(?=\s|$)|([。！？｡]+)([」』”’）]*)|([۔؟।॥]+)(["'”’»)\]]*)/g;

/** The sentences of a paragraph, in order, without the spaces between them. A text of spaces has none. */
export function sentences(text: string): Span[] {
	const found: Span[] = [];
	let start = 0;
	for (const match of text.matchAll(END)) {
		const end = match.index + match[0].length;
		if (match[1] !== undefined && !endsSentence(text, { stop: match.index, marks: match[1], end })) continue;
		push(found, text, start, end);
		start = end;
	}
	push(found, text, start, text.length);
	return found;
}

function endsSentence(
	text: string,
	{ stop, marks, end }: { stop: number; marks: string; end: number },
): boolean {
	const next = text.slice(end, end + 24).trimStart();
	if (/^\p{Ll}/u.test(next)) return false;
	if (marks !== '.') return true;
	const word = /([\p{L}.]*)$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[1] ?? '';
	if (/^\p{Lu}$/u.test(word)) return false;
	if (/\.\p{L}$/u.test(word)) return STARTERS.test(next);
	return !ABBREVIATIONS.has(word.toLowerCase());
}

function push(found: Span[], text: string, start: number, end: number): void {
	const piece = text.slice(start, end);
	const trimmed = piece.trim();
	if (trimmed === '') return;
	const from = start + piece.indexOf(trimmed);
	found.push({ start: from, end: from + trimmed.length });
}

/** The parts of a paragraph that state something of their own: sentences, and what semicolons part within them. */
export function clauses(text: string): Span[] {
	const found: Span[] = [];
	for (const { start, end } of sentences(text)) {
		let from = start;
		for (const match of text.slice(start, end).matchAll(/[;؛；](?=\s|$)/g)) {
			push(found, text, from, start + match.index + 1);
			from = start + match.index + 1;
		}
		push(found, text, from, end);
	}
	return found;
}
