import { type Gate, passesGate } from '../event/gate.ts';
import type { ArticleSummary } from '../event/recognition.ts';
import { parseAddress } from '../page/address.ts';
import { scoutPage } from '../page/scout-page.dom.ts';

/** The page's article in brief, undefined where there is none. Reads, never writes. */
export function scoutArticle({ document, location }: Window): ArticleSummary | undefined {
	return scoutPage(document, parseAddress(location.href));
}

/** Whether an article may be about an event of a gate's dossiers; about none, where there is no gate. */
export function mayPass(gate: Gate | undefined, { title, paragraphs }: ArticleSummary): boolean {
	return gate !== undefined && passesGate(gate, { title, text: paragraphs.join('\n') });
}
