/** What the event page is to show: a dossier, and the tab with the article from which it was opened. */
export type EventAddress = { dossier: string; tab?: number };

/** The query of the page's address: `?iran-pakistan-2024/12`. No article's address is in it. */
export function formatEventQuery({ dossier, tab }: EventAddress): string {
	return tab === undefined ? `?${dossier}` : `?${dossier}/${tab}`;
}

/** What `formatEventQuery` wrote; undefined for anything else. */
export function parseEventQuery(query: string): EventAddress | undefined {
	const [, dossier, tab] = /^\?([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/(\d{1,10}))?$/.exec(query) ?? [];
	if (dossier === undefined) return undefined;
	return { dossier, ...(tab !== undefined && { tab: Number(tab) }) };
}
