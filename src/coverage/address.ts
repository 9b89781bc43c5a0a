/** An address taken apart far enough to compare; undefined when it is not http or https. */
type Parts = { host: string; path: string; query: string };

// What is added to an address to count where readers come from, and to ask for the light version of the page.
const TRACKING =
	/^(utm_.*|at_.*|ns_.*|mc_.*|fbclid|gclid|dclid|msclkid|cmp|cmpid|ref|referrer|source|ocid|smid|smtyp|amp|outputtype)$/i;

/**
 * What stays of an address when everything is taken away that does not change the article: scheme, `www.`, `amp.`, `m.`,
 * port, a slash or `/amp` at the end, tracking parameters, fragment. Two addresses with one key are one article.
 * Undefined for what is not an http address.
 */
export function addressKey(href: string): string | undefined {
	const parts = takeApart(href);
	if (parts === undefined) return undefined;
	const path = decode(parts.path)
		.replace(/\/+$/, '')
		.replace(/[/.]amp$/i, '')
		.replace(/\/amp\//i, '/');
	const query = parts.query
		.split('&')
		.filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''))
		.toSorted()
		.join('&');
	return `${parts.host}${path}${query === '' ? '' : `?${query}`}`;
}

/** Whether an address carries a parameter that only counts readers, or asks for the light version of its page. */
export function hasTracking(href: string): boolean {
	const pairs = takeApart(href)?.query.split('&') ?? [];
	return pairs.some((pair) => TRACKING.test(pair.split('=', 1)[0] ?? ''));
}

/** The host of an address in lower case, without `www.`, `amp.` or `m.`; '' for what is not an http address. */
export function hostOf(href: string): string {
	return takeApart(href)?.host ?? '';
}

/**
 * The number under which a site keeps an article: the longest run of six digits or more in its path that is not a day.
 * Sites print one article under several paths (`/news/494299/…`, `/print/494299/…`), and the number stays.
 */
export function articleNumber(href: string): string | undefined {
	const runs = takeApart(href)?.path.match(/\d{6,}/g) ?? [];
	const numbers = runs.filter((run) => !/^(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])?$/.test(run));
	return numbers.toSorted((a, b) => b.length - a.length)[0];
}

function takeApart(href: string): Parts | undefined {
	const match = /^https?:\/\/([^/?#:]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?/i.exec(href);
	if (match === null) return undefined;
	const [, host = '', path = '', query = ''] = match;
	return { host: host.toLowerCase().replace(/^((www\d?|amp|m)\.)+(?=[^.]+\.)/, ''), path, query };
}

/** Percent signs are written in upper or lower case and are left out by some; text that is no valid code stays. */
function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
