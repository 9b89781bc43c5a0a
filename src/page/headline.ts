/** `Headline - The Site` without the site's name. Only a part that is the name is cut: headlines have dashes too. */
export function cutSiteName(title: string, names: readonly string[]): string {
	const squeezed = names.map(squeeze).filter((name) => name.length > 1);
	let rest = title;
	for (let cuts = 0; cuts < 3; cuts++) {
		const parts = /^(.+?)\s*(?:[|•·»]|\s[-–—:]|\s::)\s+([^|•·»]+?)$/u.exec(rest.replace(/\s+/g, ' '));
		const tail = /^(.*\S)\s*[|•·»–—-]\s*([^|•·»–—]+)$/u.exec(rest) ?? parts;
		if (!tail?.[1] || !tail[2] || !isName(squeeze(tail[2]), squeezed)) return rest;
		rest = tail[1].trim();
	}
	return rest;
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
	return text
		.toLowerCase()
		.replace(/^www\.|\.(?:com|org|net|co\.uk|[a-z]{2})$/g, '')
		.replace(/^the\s+/, '')
		.replace(/[^\p{L}\p{N}]/gu, '');
}
