import type { Claim, FigureValue } from '../dossier/dossier.ts';
import type { FigureRow, ShownFigure } from '../report/report.ts';

/** How an article's figure stands to what others say. */
export type Stand = 'absent' | 'agrees' | 'differs';

/** One value and all who give it. */
export type ValueGroup = { value: FigureValue; claims: Claim[]; here: boolean };

/** A point of the number line, from 0 (its lowest number) to 1; for a range, from where to where. */
export type LinePoint = { from: number; to: number; count: number; here: boolean };

const DAY_MS = 86_400_000;

/** `differs` as soon as one claim says otherwise. */
export function figureStand({ mentions }: FigureRow): Stand {
	if (mentions.length === 0) return 'absent';
	return mentions.some(({ differs }) => differs.length > 0) ? 'differs' : 'agrees';
}

/** Whether the sources themselves give more than one value. */
export function isDisputed({ claims }: ShownFigure): boolean {
	return new Set(claims.map(({ value }) => keyOf(value))).size > 1;
}

/** Everybody's values, the article's own among them, lowest or earliest first. */
export function groupValues({ figure, mentions }: FigureRow): ValueGroup[] {
	const groups = new Map<string, ValueGroup>();
	const groupOf = (value: FigureValue): ValueGroup => {
		const group = groups.get(keyOf(value)) ?? { value, claims: [], here: false };
		groups.set(keyOf(value), group);
		return group;
	};
	for (const claim of figure.claims) groupOf(claim.value).claims.push(claim);
	for (const { value } of mentions) groupOf(value).here = true;
	return [...groups.values()].sort((one, other) => compare(one.value, other.value));
}

/** Values as points of a number line; undefined unless at least two are different numbers, or different days. */
export function numberLine(groups: readonly ValueGroup[]): LinePoint[] | undefined {
	const numbers = groups.flatMap(({ value, claims, here }) => {
		const [from, to] = extent(value);
		return from === undefined || to === undefined ? [] : [{ from, to, count: claims.length, here }];
	});
	const low = Math.min(...numbers.map(({ from }) => from));
	const high = Math.max(...numbers.map(({ to }) => to));
	const hasDays = groups.some(({ value }) => value.date !== undefined);
	const hasNumbers = groups.some(({ value }) => value.date === undefined);
	if (numbers.length < 2 || low === high || (hasDays && hasNumbers)) return undefined;
	const scale = (value: number) => (value - low) / (high - low);
	return numbers.map((point) => ({ ...point, from: scale(point.from), to: scale(point.to) }));
}

/** The lowest and the highest number that a value stands for; those of an open range are equal, a day is its number. */
export function extent({ exact, min, max, date }: FigureValue): [number | undefined, number | undefined] {
	const day = date === undefined ? undefined : Date.parse(date) / DAY_MS;
	return [exact ?? min ?? max ?? day, exact ?? max ?? min ?? day];
}

function keyOf({ exact, min, max, date, text }: FigureValue): string {
	return [exact, min, max, date, text].join('|');
}

function compare(one: FigureValue, other: FigureValue): number {
	const [low, otherLow] = [extent(one)[0], extent(other)[0]];
	if (low !== undefined && otherLow !== undefined && low !== otherLow) return low - otherLow;
	const [date, otherDate] = [one.date ?? '', other.date ?? ''];
	return date < otherDate ? -1 : Number(date > otherDate);
}
