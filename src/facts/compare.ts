import type { Claim, Figure, FigureValue } from '../dossier/dossier.ts';
import { findClockTimes } from '../text/clock-times.ts';
import { foldText } from '../text/fold.ts';
import type { FigureMention } from './mention.ts';
import type { Days } from './seen-values.ts';

/** Who gives the same value and who another; and where only an earlier count gives it, the later ones. */
export function compareWithClaims(
	{ claims, measure }: Figure,
	value: FigureValue,
	days?: Days,
): Pick<FigureMention, 'agrees' | 'differs' | 'superseded'> {
	const compared = claims.map((claim, i) => ({
		i,
		claim,
		same: isSame(claim.value, value, { measure, days }),
	}));
	const agreeing = compared.filter(({ same }) => same === true);
	const differing = compared.filter(({ same }) => same === false);
	const laterThan = (one: Claim, at: number) =>
		differing.filter(({ i, claim }) => i > at && isLater(one, claim));
	const later = agreeing.map(({ claim, i }) => laterThan(claim, i));
	const superseded = later.every((claimed) => claimed.length > 0)
		? [...new Set(later.flat().map(({ i }) => i))]
		: [];
	return {
		agrees: agreeing.map(({ i }) => i),
		differs: differing.map(({ i }) => i),
		...(superseded.length > 0 && { superseded }),
	};
}

/** A count by the same speaker ("Marhamati, update"), or by anybody in office on a later day. */
function isLater(one: Claim, other: Claim): boolean {
	if (other.byKind !== 'official' && other.byKind !== 'state-media') return false;
	if (speakerOf(one) === speakerOf(other)) return true;
	return one.on !== undefined && other.on !== undefined && one.on < other.on;
}

function speakerOf({ by }: Claim): string {
	return by.split(',', 1)[0] ?? by;
}

type How = { measure: Figure['measure']; days: Days | undefined };

/** Whether a claim says the same; undefined when the two cannot be compared. */
export function isSame(claim: FigureValue, value: FigureValue, { measure, days }: How): boolean | undefined {
	if (measure === 'clock-time') return isSameTime(claim, value);
	if (days) return claim.date === undefined ? undefined : days.from <= claim.date && claim.date <= days.to;
	if (claim.date !== undefined || value.date !== undefined) {
		return claim.date === undefined || value.date === undefined ? undefined : claim.date === value.date;
	}
	const [theirs, ours] = [rangeOf(claim), rangeOf(value)];
	return theirs && ours ? theirs.from <= ours.to && ours.from <= theirs.to : undefined;
}

function isSameTime({ text: claim = '' }: FigureValue, { text }: FigureValue): boolean | undefined {
	const times = findClockTimes(foldText(claim)).map(({ time }) => time);
	return times.length === 0 ? undefined : times.some((time) => time === text);
}

/** "At least nine" is compared as nine: it is what the text says is known. */
function rangeOf({ exact, min, max }: FigureValue): { from: number; to: number } | undefined {
	const from = exact ?? min ?? max;
	const to = exact ?? max ?? min;
	return from === undefined || to === undefined ? undefined : { from, to };
}
