/** What a tag's elements are for the reading; `custom` are the page's own (`x-card`), `inline` all others. */
export type TagKind = 'block' | 'skipped' | 'script' | 'childless' | 'custom' | 'inline';

const KINDS: Map<string, TagKind> = new Map([
	...kindsOf(
		'block',
		'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset ' +
			'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ' +
			'ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
	),
	...kindsOf('skipped', 'style noscript template svg math canvas datalist textarea'),
	...kindsOf('script', 'script'),
	...kindsOf('childless', 'iframe video audio object embed select'),
]);

function kindsOf(kind: TagKind, tags: string): [string, TagKind][] {
	return tags.split(' ').map((tag) => [tag, kind]);
}

/** What a tag's elements are: asked once of every element that is read. */
export function tagKind(tag: string): TagKind {
	const known = KINDS.get(tag);
	if (known !== undefined) return known;
	const kind = tag.includes('-') ? 'custom' : 'inline';
	if (KINDS.size < MANY_TAGS) KINDS.set(tag, kind);
	return kind;
}

/** A page that makes up more is not remembered. */
const MANY_TAGS = 1000;

/** Block-level elements that hold running text; an unknown element inside one of them is part of its sentence. */
const TEXT_TAGS: ReadonlySet<string> = new Set(
	'p h1 h2 h3 h4 h5 h6 li td th figcaption blockquote dd dt caption summary pre'.split(' '),
);

/** Whether an element starts a new run of text, given the tag of the nearest block-level element around it. */
export function isBlockLevel(tag: string, around: string): boolean {
	return isBlockKind(tagKind(tag), around);
}

/** The same by the kind of its tag. */
export function isBlockKind(kind: TagKind, around: string): boolean {
	return kind === 'block' || (kind === 'custom' && !TEXT_TAGS.has(around));
}

/** Elements that are left out of the plain page altogether: no decision reads them. JSON-LD scripts are kept. */
export function isSkipped(tag: string, type: string | undefined): boolean {
	const kind = tagKind(tag);
	return kind === 'skipped' || (kind === 'script' && !isJsonLd(type));
}

/** Elements that are kept without what is inside them: a browser shows that only when it fails, or as choices in a menu. */
export function isChildless(tag: string): boolean {
	return tagKind(tag) === 'childless';
}

/** Whether a script of this type holds data. */
export function isJsonLd(type: string | undefined): boolean {
	return type?.toLowerCase().startsWith('application/ld+json') ?? false;
}

/** 1 to 6 for `h1` to `h6`, 0 for anything else. */
export function headingLevel(tag: string): number {
	if (tag.length !== 2 || tag.charAt(0) !== 'h') return 0;
	const level = tag.charCodeAt(1) - 0x30;
	return level >= 1 && level <= 6 ? level : 0;
}
