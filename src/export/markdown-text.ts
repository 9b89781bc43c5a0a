/** What has a meaning within a line of CommonMark, GFM tables, strikethrough and formulas among it. */
const INLINE = /[\\`*_[\]<>#~|$]/g;
/** What has one at a line's beginning: lists, and underlines of headings. */
const AT_START = /^(?:[-+=]|(\d{1,9})(?=[.)]))/;

/**
 * A text for one place of a Markdown document, in which it means itself: CommonMark's backslash escapes, and no link where GFM
 * would make one of a bare address. White space collapses, as it does in Markdown.
 */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.replace(INLINE, '\\$&')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/(https?|ftp)(?=:\/\/)/gi, '$1\\')
		.replace(/(www)(?=\.)/gi, '$1\\')
		.replace(/@/g, '\\@')
		.replace(AT_START, (start, digits?: string) => (digits ? `${digits}\\` : `\\${start}`));
}

/** A link; the text alone where the address is not one of the web. */
export function markdownLink(text: string, url: string): string {
	// Some parsers look for a destination behind an escaped bracket, too.
	const label = escapeMarkdown(text).replaceAll('](', ']\\(');
	return /^https?:\/\//i.test(url) ? `[${label}](${destination(url)})` : label;
}

/** An address in which nothing ends a link's destination, and nothing is an entity (CommonMark 6.3). */
function destination(url: string): string {
	return url
		.replace(/[\s\p{Cc}<>()\\]/gu, (sign) => encodeURIComponent(sign).replace(/[()]/g, percent))
		.replace(/&(?=#?\w+;)/g, '&amp;');
}

function percent(sign: string): string {
	return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
