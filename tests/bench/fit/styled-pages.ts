import { keyOf, samplePages } from '../in-browser/serve.ts';
import { loadHtml, siteOf, type TruePage } from '../page-sets.ts';

/** Saved pages whose files are not here look like nothing unless their style sheets stand in them: so many characters. */
const STYLED_CHARS = 15_000;
/** Pages of one site look alike. */
const MOST_OF_A_SITE = 2;

/** Saved articles that look as their site made them, spread over the sites: those with the most style in them. */
export function styledPages(count: number): TruePage[] {
	const styled = samplePages()
		.map((page) => ({ page, chars: styleChars(loadHtml(page)) }))
		.filter(({ chars }) => chars >= STYLED_CHARS)
		.sort((one, other) => other.chars - one.chars);
	const seen = new Map<string, number>();
	const spread = styled.filter(({ page }) => {
		const before = seen.get(siteOf(page.url)) ?? 0;
		seen.set(siteOf(page.url), before + 1);
		return before < MOST_OF_A_SITE;
	});
	const step = Math.max(1, spread.length / count);
	return spread
		.filter((_page, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
		.map(({ page }) => page);
}

/** A page's short name in tables: its site, and how its address ends. */
export function nameOf({ url }: TruePage): string {
	return `${siteOf(url)} ${new URL(keyOf(url)).pathname.replace(/\/$/, '').slice(-18)}`;
}

function styleChars(html: string): number {
	return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].reduce(
		(sum, [, css]) => sum + (css?.length ?? 0),
		0,
	);
}
