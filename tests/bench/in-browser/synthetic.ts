/** A page of about so many nodes: one article in a page with menus, asides and comments that grow with it. */
export function syntheticPage(nodes: number): string {
	const parts: string[] = [];
	for (let made = 0, at = 0; made < nodes; at++) {
		const [part, size] = PARTS[at % PARTS.length] as readonly [(at: number) => string, number];
		parts.push(part(at));
		made += size;
	}
	return `<!doctype html><html lang="en"><title>The long day</title><meta property="og:type" content="article">
		<body><header><a href="/">Home</a></header><main><article><h1>The long day</h1>${parts.join('\n')}</article></main></body></html>`;
}

const SENTENCE =
	'The council met again in the evening, and after a long debate it put off the decision until the spring.';

/** Each with the nodes that it makes, line breaks between included. */
const PARTS = [
	[(at: number) => `<p>${SENTENCE} It was the <b>${at}th</b> time. ${SENTENCE}</p>`, 6],
	[(at: number) => `<p>${SENTENCE} ${SENTENCE} ${at}</p>`, 3],
	[
		(at: number) =>
			`<div class="card related"><a href="/s/${at}"><span>Story ${at} of that day</span></a><time>5 May</time></div>`,
		8,
	],
	[(at: number) => `<div><div><div class="comment"><p>I do not think so, ${at}.</p></div></div></div>`, 6],
] as const;

const PARAGRAPH = /<p\b[^>]*>[\s\S]*?<\/p>/g;
/** Shorter ones are captions and links. */
const LEAST_WORDS = 13;

/** A page whose article's paragraphs come again behind the last of them until it has at least so many words. */
export function scaledPage(html: string, words: number): string {
	const paragraphs = [...html.matchAll(PARAGRAPH)].filter(([text]) => countWords(text) >= LEAST_WORDS);
	const last = paragraphs.at(-1);
	if (!last) return html;
	const all = paragraphs.map(([text]) => text).join('\n');
	const times = Math.max(0, Math.ceil(words / countWords(all)) - 1);
	const end = last.index + last[0].length;
	return html.slice(0, end) + all.repeat(times) + html.slice(end);
}

function countWords(html: string): number {
	return html.replace(/<[^>]*>/g, '').split(/\s+/).length;
}

/** A page with one article of at least so many words, made of these sentences and as many that say nothing of an event. */
export function storyPage(sentences: readonly string[], words: number): string {
	const paragraphs: string[] = [];
	for (let made = 0, at = 0; made < words; at++) {
		const text = `${sentences[at % sentences.length]} ${SENTENCE} ${SENTENCE}`;
		paragraphs.push(`<p>${text}</p>`);
		made += text.split(' ').length;
	}
	return `<!doctype html><html lang="en"><title>Two neighbours</title><meta property="og:type" content="article">
		<body><main><article><h1>Two neighbours</h1>${paragraphs.join('\n')}</article></main></body></html>`;
}
