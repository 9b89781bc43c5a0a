/** `Headline - The Site` without the site's name. Only a part that is the name is cut: headlines have dashes too. */
export function cutSiteName(title: string, names: readonly string[]): string {
	if (!/[|•·»–—:-]/.test(title)) return title;
	const squeezed = names.map(squeeze).filter((name) => name.length > 1);
	let rest = title;
	for (let cuts = 0; cuts < 3; cuts++) {
		const parts = partAtLast(rest);
		if (!parts?.[1] || !parts[2] || !isName(squeeze(parts[2]), squeezed)) return rest;
		rest = parts[1].trim();
	}
	return rest;
}

/** What stands before and after the last sign that may part a headline from a site's name. */
function partAtLast(title: string): RegExpExecArray | null {
	return (
		/^(.*\S)\s*[|•·»–—-]\s*([^|•·»–—]+)$/.exec(title) ??
		/^(.+?)\s*(?:[|•·»]|\s[-–—:]|\s::)\s+([^|•·»]+?)$/.exec(title.replace(/\s+/g, ' '))
	);
}

function isName(text: string, names: readonly string[]): boolean {
	return (
		text.length > 1 &&
		names.some(
			(name) =>
				name === text ||
				(text.length > 3 && (name.includes(text) || text.includes(name)) && text.length < 2.5 * name.length),
		)
	);
}

function squeeze(text: string): string {
	const bare = text
		.toLowerCase()
		.replace(/^www\.|\.(?:com|org|net|co\.uk|[a-z]{2})$/g, '')
		.replace(/^the\s+/, '');
	// Browsers take long to get ready for `\p`; most names do without.
	return /^[ -~]*$/.test(bare) ? bare.replace(/[^a-z\d]/g, '') : bare.replace(/[^\p{L}\p{N}]/gu, '');
}
