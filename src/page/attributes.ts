/** The attributes that some decision reads. Everything else is left out of the page's plain copy. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([
	'alt',
	'aria-hidden',
	'aria-label',
	'aria-modal',
	'class',
	'content',
	'data-ad',
	'data-ad-slot',
	'data-component',
	'data-google-query-id',
	'data-testid',
	'datetime',
	'height',
	'hidden',
	'href',
	'hreflang',
	'id',
	'itemprop',
	'itemscope',
	'itemtype',
	'lang',
	'name',
	'property',
	'rel',
	'role',
	'src',
	'style',
	'type',
	'width',
]);

const NO_DISPLAY = /(?:^|[;\s])display\s*:\s*none/i;

/** Whether the markup alone says that nothing is drawn; what style sheets say is not known here. */
export function isHiddenByMarkup(attributes: Readonly<Record<string, string>>): boolean {
	return attributes.hidden !== undefined || NO_DISPLAY.test(attributes.style ?? '');
}
