import { squeeze } from '../../tests/bench/measures.ts';

/** Whether a run is of the true body, and how much that is to be believed: 0 when it cannot be told. */
export type Truth = { isBody: boolean; trust: number };

const LONG = 30;
/** Runs away from the nearest long one of the body, a short one is not looked for: menus have the body's words, too. */
const NEAR = 12;

/**
 * Lay a page's runs along its true body: long runs are found by their text, short ones only in the gap between the
 * long ones around them, for "Home" or "2024" stands everywhere.
 */
export function alignRuns(texts: readonly string[], body: string): Truth[] {
	const truth = squeeze(body);
	const shingles = shinglesOf(body);
	const squeezed = texts.map(squeeze);
	const taken = new Set<string>();
	const places = squeezed.map((text) => (text.length >= LONG ? truth.indexOf(text) : -1));
	const along: Along = { from: 0, last: Number.NEGATIVE_INFINITY };
	return squeezed.map((text, at) => {
		if (text === '') return { isBody: false, trust: 0 };
		const place = places[at] ?? -1;
		if (place >= 0) {
			advance(along, place + text.length, at);
			const isRepeat = taken.has(text);
			taken.add(text);
			return { isBody: true, trust: isRepeat ? 0 : 1 };
		}
		if (text.length >= LONG) return byShingles(texts[at] ?? '', shingles);
		return shortTruth(text, at, { truth, along, next: nextPlace(places, at, along.from) });
	});
}

/** How far along the truth the runs have come, in characters; and which run was the last of them. */
type Along = { from: number; last: number };

function advance(along: Along, from: number, run: number): void {
	along.from = from;
	along.last = run;
}

function nextPlace(places: readonly number[], at: number, from: number): number | undefined {
	for (let next = at + 1; next < Math.min(places.length, at + NEAR); next++) {
		const place = places[next] ?? -1;
		if (place >= from) return place;
	}
	return undefined;
}

/** `next`: where in the truth the next long run stands, if one is near. */
function shortTruth(
	text: string,
	at: number,
	{ truth, along, next }: { truth: string; along: Along; next: number | undefined },
): Truth {
	// Too far from all that is known: if the body has such words, nothing can be said.
	if (next === undefined && at - along.last > NEAR)
		return { isBody: false, trust: truth.includes(text) ? 0 : 1 };
	const place = truth.indexOf(text, along.from);
	const isBefore = place >= 0 && place + text.length <= (next ?? truth.length);
	const isNear = isBefore && (text.length > 6 || place - along.from < 40);
	if (isNear) advance(along, place + text.length, at);
	return { isBody: isNear, trust: 1 };
}

function byShingles(text: string, truth: ReadonlySet<string>): Truth {
	const own = [...shinglesOf(text)];
	const share = own.filter((shingle) => truth.has(shingle)).length / Math.max(1, own.length);
	if (share > 0.6) return { isBody: true, trust: 1 };
	return { isBody: false, trust: share > 0.25 ? 0 : 1 };
}

function shinglesOf(text: string): Set<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(
		words.slice(0, Math.max(1, words.length - 2)).map((_, at) => words.slice(at, at + 3).join(' ')),
	);
}
