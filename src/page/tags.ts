const BLOCK_TAGS: ReadonlySet<string> = new Set(
	(
		'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset ' +
		'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ' +
		'ol optgroup option p plaintext pre search section select summary table tbody td tfoot th thead tr ul xmp'
	).split(' '),
);

/** Block-level elements that hold running text; an unknown element inside one of them is part of its sentence. */
const TEXT_TAGS: ReadonlySet<string> = new Set(
	'p h1 h2 h3 h4 h5 h6 li td th figcaption blockquote dd dt caption summary pre'.split(' '),
);

const SKIPPED_TAGS: ReadonlySet<string> = new Set(
	'style noscript template svg math canvas datalist textarea'.split(' '),
);

const CHILDLESS_TAGS: ReadonlySet<string> = new Set('iframe video audio object embed'.split(' '));

/** Whether an element starts a new run of text, given the tag of the nearest block-level element around it. */
export function isBlockLevel(tag: string, around: string): boolean {
	return BLOCK_TAGS.has(tag) || (tag.includes('-') && !TEXT_TAGS.has(around));
}

/** Elements that are left out of the plain page altogether: no decision reads them. JSON-LD scripts are kept. */
export function isSkipped(tag: string, type: string | undefined): boolean {
	return SKIPPED_TAGS.has(tag) || (tag === 'script' && !isJsonLd(type));
}

/** Elements that are kept without what is inside them, because a browser shows that only when it fails. */
export function isChildless(tag: string): boolean {
	return CHILDLESS_TAGS.has(tag);
}

function isJsonLd(type: string | undefined): boolean {
	return type?.toLowerCase().startsWith('application/ld+json') ?? false;
}
