import type { Address } from './page.ts';

/** Take an absolute address apart without `URL`, which pure code does not have. Without a host, `host` is ''. */
export function parseAddress(href: string): Address {
	const parts = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/:?#]*)(?::\d+)?([^?#]*)/i.exec(href);
	const host = (parts?.[1] ?? '').toLowerCase().replace(/^www\./, '');
	return { href, host, path: parts?.[2] || '/' };
}

/** An address as a page writes it (`/a`, `//host/a`, `https://…`), made absolute; undefined when it is not a web address. */
export function resolveAddress(written: string, base: Address): string | undefined {
	const text = written.trim();
	if (/^https?:\/\//i.test(text)) return text;
	const origin = /^(https?:)\/\/[^/?#]+/i.exec(base.href);
	if (!origin || text === '') return undefined;
	if (text.startsWith('//')) return `${origin[1]}${text}`;
	if (text.startsWith('/')) return `${origin[0]}${text}`;
	if (/^[a-z][a-z\d+.-]*:/i.test(text) || /^[#?]/.test(text)) return undefined;
	return `${origin[0]}${base.path.replace(/[^/]*$/, '')}${text}`;
}
