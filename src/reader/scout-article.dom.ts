import { type Gate, passesGate } from '../event/gate.ts';
import type { ArticleSummary } from '../event/recognition.ts';
import { parseAddress } from '../page/address.ts';
import { scoutPage } from '../page/scout-page.dom.ts';

/**
 * The page's article in brief when it may be about an event of the gate's dossiers, undefined otherwise; without a gate
 * any article passes. Reads, never writes.
 */
export function scoutArticle({ document, location }: Window, gate?: Gate): ArticleSummary | undefined {
	const summary = scoutPage(document, parseAddress(location.href));
	return summary && (!gate || mayPass(gate, summary)) ? summary : undefined;
}

/** Whether an article may be about an event of a gate's dossiers; about none, where there is no gate. */
export function mayPass(gate: Gate | undefined, { title, paragraphs }: ArticleSummary): boolean {
	return gate !== undefined && passesGate(gate, { title, text: paragraphs.join('\n') });
}
