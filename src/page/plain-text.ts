import { collapse } from './text-runs.ts';

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	quot: '"',
	apos: "'",
	lt: '<',
	gt: '>',
	nbsp: ' ',
	rsquo: '’',
	lsquo: '‘',
	ldquo: '“',
	rdquo: '”',
	ndash: '–',
	mdash: '—',
	hellip: '…',
};

/** A machine-readable text as readers see it: it often holds HTML, so tags are dropped, the commonest references resolved. */
export function plain(text: string): string {
	const bare = text.includes('<') ? text.replace(/<[^<>]{1,80}>/g, '') : text;
	return collapse(bare.includes('&') ? resolveReferences(bare) : bare);
}

function resolveReferences(text: string): string {
	return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) =>
		decimal || hex
			? String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(decimal ?? hex, hex ? 16 : 10)))
			: (ENTITIES[name] ?? whole),
	);
}
