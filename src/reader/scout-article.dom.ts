import { type Gate, passesGate } from '../event/gate.ts';
import type { ArticleSummary } from '../event/recognition.ts';
import { parseAddress } from '../page/address.ts';
import { scoutPage } from '../page/scout-page.dom.ts';

/**
 * The page's article in brief when it may be about an event of the gate's dossiers, undefined otherwise; without a gate
 * any article passes. Reads, never writes.
 */
export function scoutArticle(
	{ document, location }: Window,
	gate: Gate | undefined,
): ArticleSummary | undefined {
	const summary = scoutPage(document, parseAddress(location.href));
	if (!summary) return undefined;
	const text = { title: summary.title, text: summary.paragraphs.join('\n') };
	return !gate || passesGate(gate, text) ? summary : undefined;
}
