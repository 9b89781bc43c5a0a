/** So many words of a quotation find its place; more only add to what may be typeset otherwise. */
const MOST_WORDS = 8;
const FEWEST_WORDS = 3;

/**
 * An address that leads to a quotation inside its page: a text fragment (WICG, Scroll To Text Fragment). It is of the longest
 * run of words without a mark between them, since marks are typeset differently everywhere. The plain address, which is
 * also where browsers lead that know no text fragments, when no run is long enough, or the address has a fragment.
 */
export function atQuotation(href: string, quotation: string): string {
	const runs = quotation.split(/[^\p{L}\p{M}\p{N} ]+/u).map((run) => run.split(' ').filter(Boolean));
	const [longest = []] = runs.toSorted((one, other) => other.length - one.length);
	if (longest.length < FEWEST_WORDS || href.includes('#')) return href;
	return `${href}#:~:text=${encodeURIComponent(longest.slice(0, MOST_WORDS).join(' '))}`;
}

/** Where the Wayback Machine keeps an address, as it was nearest to a day; its newest copy when the day is not known. */
export function archived(href: string, day?: string): string {
	const date = day?.slice(0, 10).replaceAll('-', '');
	return `https://web.archive.org/web/${date ? `${date}/` : ''}${href}`;
}

/** What to search for: words, and the days between which it was published. */
export type SearchTerms = { words: string[]; from: string; to: string };

/** Where one may search for more about an event, by the site's name. Nothing goes there before the link is pressed. */
export function searchLinks({ words, from, to }: SearchTerms): { name: string; href: string }[] {
	const query = encodeURIComponent(words.join(' '));
	const all = encodeURIComponent(words.map((word) => `"${word}"`).join(' '));
	const days = encodeURIComponent(` after:${from} before:${to}`);
	const stamp = (day: string) => `${day.replaceAll('-', '')}000000`;
	const between = `startdatetime=${stamp(from)}&enddatetime=${stamp(to)}`;
	return [
		{ name: 'Google News', href: `https://news.google.com/search?q=${query}${days}` },
		{ name: 'DuckDuckGo News', href: `https://duckduckgo.com/?q=${query}&iar=news&ia=news` },
		{
			name: 'GDELT',
			href: `https://api.gdeltproject.org/api/v2/doc/doc?query=${all}&mode=artlist&format=html&${between}`,
		},
	];
}
