/** Where the reader put the sidebar on a site; what is absent is found anew for each page. */
export type ChosenPlace = {
	side?: 'left' | 'right';
	/** Of the panel, in CSS pixels. */
	width?: number;
};

/** Places by site, the newest last. */
export type SitePlaces = Map<string, ChosenPlace>;

/** Far more than anybody makes by hand; the oldest are forgotten. */
const MOST = 200;
const HOST = /^[\p{L}\p{N}.-]{1,253}$/u;
/** Bounds of any panel's width; a window of its own size sets narrower ones. */
const WIDTHS = { least: 240, most: 900 };

/** Places from whatever was stored: what is broken is left out, the others stay. */
export function parseSitePlaces(stored: unknown): SitePlaces {
	if (!Array.isArray(stored)) return new Map();
	const places = stored.flatMap((entry: unknown): [string, ChosenPlace][] => {
		const [site, value]: unknown[] = Array.isArray(entry) ? entry : [];
		const place = parsePlace(value);
		return typeof site === 'string' && HOST.test(site) && place ? [[site, place]] : [];
	});
	return new Map(places.slice(-MOST));
}

/** The places with another for one site, as they are stored; a place that says nothing, or is none, is forgotten. */
export function withPlace(places: SitePlaces, site: string, place: unknown): [string, ChosenPlace][] {
	const others = [...places].filter(([other]) => other !== site);
	return [...parseSitePlaces([...others, [site, place]])];
}

function parsePlace(value: unknown): ChosenPlace | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { side, width } = value as Record<string, unknown>;
	const place: ChosenPlace = {
		...((side === 'left' || side === 'right') && { side }),
		...(isWidth(width) && { width }),
	};
	return Object.keys(place).length > 0 ? place : undefined;
}

function isWidth(width: unknown): width is number {
	return Number.isInteger(width) && WIDTHS.least <= Number(width) && Number(width) <= WIDTHS.most;
}
