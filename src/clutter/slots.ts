import type { ClutterKind } from '../page/block.ts';
import type { PageElement } from '../page/page.ts';
import { markupSigns } from './markup-signs.ts';
import * as SIGNS from './signs.ts';

const AD_SOURCE = /doubleclick|googlesyndication|adservice|adnxs|amazon-adsystem|taboola|outbrain|criteo/;

/**
 * Why an element without text is an empty slot of an advertisement; undefined when it is none.
 * `signs`: what its names say, where that is known already.
 */
export function slotReason(element: PageElement, signs = markupSigns(element)): string | undefined {
	const { attributes, tag } = element;
	if (attributes['data-ad-slot'] !== undefined || attributes['data-google-query-id'] !== undefined)
		return 'ad-slot';
	if ((tag === 'iframe' || tag === 'img') && AD_SOURCE.test(attributes.src ?? '')) return 'ad-source';
	return signs & SIGNS.ad ? 'class:advertisement' : undefined;
}

/** What a slot is there for. */
export const SLOT_KIND: ClutterKind = 'advertisement';

/** What an element without text is there for, when it is an empty slot, and why; undefined for anything else. */
export function slotKind(element: PageElement): { kind: ClutterKind; reason: string } | undefined {
	const reason = slotReason(element);
	return reason === undefined ? undefined : { kind: SLOT_KIND, reason };
}

/** Whether an element is the grey layer behind a dialogue. */
export function isScrim(element: PageElement): boolean {
	return element.children.length === 0 && (markupSigns(element) & SIGNS.scrim) !== 0;
}
