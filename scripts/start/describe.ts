import type { Said, SidebarReading } from '../../tests/e2e/read-sidebar.ts';

/** Of a long list this many are printed, and how many more there are. */
const MOST = 8;

/** One page's report as lines for a terminal; without a reading nothing was recognised. */
export function describeReading(reading: SidebarReading | undefined): string[] {
	if (!reading) return [line('recognised', 'no event; the page is left alone')];
	const { event, sure, stated, leftOut, hidden, other } = reading;
	return [
		line('recognised', `${event} (${sure})`),
		...list('stated', stated.map(textOf)),
		...list('left out', leftOut.map(textOf)),
		...list(
			'hidden',
			hidden.map(({ kind, text }) => (text ? `${kind}: ${shorten(text)}` : kind)),
		),
		line('linked', other?.href ?? 'nothing'),
	];
}

/** A line of the report: what is told, and what it is. */
export function line(label: string, text: string): string {
	return `   ${label.padEnd(12)} ${text}`;
}

function list(label: string, items: readonly string[]): string[] {
	const rest = items.length - MOST;
	const shown = items.slice(0, MOST).map((item) => `· ${item}`);
	const all = rest > 0 ? [...shown, `  and ${rest} more`] : shown;
	return [line(label, String(items.length)), ...all.map((text) => line('', text))];
}

function textOf({ text }: Said): string {
	return text;
}

function shorten(text: string): string {
	return text.length > 70 ? `${text.slice(0, 69).trimEnd()}…` : text;
}
