import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Written = {
	address: string;
	/** ISO 8601. */
	published: string;
	headline: string;
	standfirst: string;
	paragraphs: string[];
};
type Clutter = { share: string; newsletter: string; related: string; stories: string[] };
type Language = { language: string; clutter: Clutter; event: Written; near: Written };

/** An article of our own on a page with an outlet's clutter. */
export type RecognitionPage = { language: string; address: string; headline: string; html: string };

const FOLDER = join(import.meta.dirname, '../pages/recognition');
const RTL = new Set(['ar', 'fa', 'ur']);
const STYLE =
	'body{margin:0;font:18px/1.7 serif}main,article,.col{max-width:680px;margin:0 auto}.rel,.news,.share{background:#eee;padding:12px}img{width:100%;height:240px;display:block}';

const LANGUAGES = readdirSync(FOLDER)
	.sort()
	.map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Language);

/** One article about the event in each of ten languages. */
export const EVENT_PAGES: readonly RecognitionPage[] = LANGUAGES.map((one, i) => pageOf(one, one.event, i));
/** One about something else that shares its people and places. */
export const NEAR_PAGES: readonly RecognitionPage[] = LANGUAGES.map((one, i) => pageOf(one, one.near, i));

/** Three ways in which outlets build their pages, in turn. */
function pageOf({ language, clutter }: Language, article: Written, i: number): RecognitionPage {
	const body = [classic, modern, plain][i % 3]?.(article, clutter) ?? '';
	const { address, headline, published } = article;
	const direction = RTL.has(language) ? ' dir="rtl"' : '';
	const meta = `<meta property="og:type" content="article"><meta property="article:published_time" content="${published}">`;
	const html = `<!doctype html><html lang="${language}"${direction}><head><meta charset="utf-8"><title>${headline}</title>${meta}<style>${STYLE}</style></head><body>${body}</body></html>`;
	return { language, address, headline, html };
}

function classic({ headline, standfirst, published, paragraphs }: Written, clutter: Clutter): string {
	const [first = '', second = '', ...rest] = paragraphs.map((text) => `<p>${text}</p>`);
	return `<div id="header"><div class="nav"><a href="/">⌂</a> <a href="/world">◦</a> <a href="/sport">◦</a></div></div>
<div class="col story"><h1>${headline}</h1><h2 class="deck">${standfirst}</h2><div class="date">${published.slice(0, 10)}</div>
<div class="share"><a href="https://facebook.example/sharer">${clutter.share}</a></div>
<div class="story-body">${first}${second}<div class="rel related-stories"><h3>${clutter.related}</h3>${links(clutter)}</div>${rest.join('')}</div>
<div class="news newsletter"><form action="/letter" method="post"><p>${clutter.newsletter}</p><input type="email" name="email"><button>→</button></form></div></div>
<div id="footer"><a href="/about">ⓘ</a></div>`;
}

function modern({ headline, standfirst, published, paragraphs }: Written, clutter: Clutter): string {
	return `<header><nav><a href="/">⌂</a> <a href="/world">◦</a></nav></header>
<main><article><header><h1>${headline}</h1><p class="standfirst">${standfirst}</p><time datetime="${published}">${published.slice(0, 10)}</time></header>
<ul class="share share-bar"><li><a href="https://x.example/intent">${clutter.share}</a></li></ul>
<figure><img src="/img/lead.jpg" alt=""></figure>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<aside class="rel read-more"><h3>${clutter.related}</h3>${links(clutter)}</aside></article></main>
<aside class="news newsletter-signup"><p>${clutter.newsletter}</p><form action="/letter"><input type="email"><button>→</button></form></aside>
<footer><a href="/about">ⓘ</a></footer>`;
}

function plain({ headline, standfirst, published, paragraphs }: Written, clutter: Clutter): string {
	return `<div class="top"><a href="/">⌂</a></div>
<section class="col"><div class="headline"><h1>${headline}</h1></div><div class="meta"><span>${published.slice(0, 10)}</span></div>
<div class="text"><div class="lede"><b>${standfirst}</b></div>${paragraphs.map((text) => `<div class="para"><p>${text}</p></div>`).join('\n')}</div></section>
<section class="col rel teasers"><h4>${clutter.related}</h4>${links(clutter)}</section>
<section class="col news subscribe-box"><p>${clutter.newsletter}</p></section>`;
}

function links({ stories }: Clutter): string {
	return `<ul>${stories.map((story, i) => `<li><a href="/story/${i + 1}">${story}</a></li>`).join('')}</ul>`;
}
