/** Encoded polylines (Google's "Encoded Polyline Algorithm Format"): differences as base-32 digits in printable signs. */
const FIRST_SIGN = 63;
const MORE = 32;

/** Longitudes and latitudes in turn, in degrees, rounded to a grid; points that fall together are one. */
export function encodeLine(degrees: readonly number[], unitsPerDegree: number): string {
	const units = degrees.map((value) => Math.round(value * unitsPerDegree));
	let line = '';
	let [x, y] = [0, 0];
	for (let at = 0; at + 1 < units.length; at += 2) {
		const [nextX = 0, nextY = 0] = [units[at], units[at + 1]];
		if (at > 0 && nextX === x && nextY === y) continue;
		line += encodeNumber(nextX - x) + encodeNumber(nextY - y);
		[x, y] = [nextX, nextY];
	}
	return line;
}

/** What `encodeLine` was given, rounded to its grid. */
export function decodeLine(line: string, unitsPerDegree: number): number[] {
	const degrees: number[] = [];
	const sums = [0, 0];
	let [value, shift] = [0, 0];
	for (let at = 0; at < line.length; at++) {
		const digit = line.charCodeAt(at) - FIRST_SIGN;
		value |= (digit & (MORE - 1)) << shift;
		shift += 5;
		if (digit >= MORE) continue;
		const axis = degrees.length % 2;
		sums[axis] = (sums[axis] ?? 0) + (value & 1 ? ~(value >> 1) : value >> 1);
		degrees.push((sums[axis] ?? 0) / unitsPerDegree);
		value = shift = 0;
	}
	return degrees;
}

function encodeNumber(number: number): string {
	let rest = number < 0 ? ~(number << 1) : number << 1;
	let signs = '';
	for (; rest >= MORE; rest >>= 5) signs += String.fromCharCode((MORE | (rest & (MORE - 1))) + FIRST_SIGN);
	return signs + String.fromCharCode(rest + FIRST_SIGN);
}
