import { hostOf } from '../../src/coverage/address.ts';
import { hasResearch, readResearchedCoverage } from './shared.ts';

/** A host that serves another's pages: a number, a content delivery network, a gateway, a staging host, a feed. */
const MIRROR =
	/^[\d.]+$|^\[|(^|\.)(cloudfront\.net|ampproject\.org|dweb\.link|ipfs\.io|googleusercontent\.com|web\.archive\.org)$|(^|\.)(feeds?|mcdn|cdn|staging|stage|preview|dev|test)\d*\.|^[\w-]*(prod|staging)\./;

/** Hosts under which pages were found that are not their own. */
const researched: ReadonlySet<string> = new Set(
	(hasResearch ? readResearchedCoverage() : [])
		.filter(({ note }) => /indexed at/.test(note ?? ''))
		.flatMap(({ url }) => (url ? [hostOf(url)] : [])),
);

/** Whether an address is on a host that serves another's pages, as far as the research or its name tells. */
export function isMirror(url: string): boolean {
	return MIRROR.test(hostOf(url)) || researched.has(hostOf(url));
}

/** An address without a fragment, on a host that has a name. */
export const ADDRESS_FORM = /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/[^\s#"<>\\^`{|}]*)?$/;
