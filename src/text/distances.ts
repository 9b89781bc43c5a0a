import { findNumbers, type TextNumber } from './numbers.ts';

/** A distance in kilometres; `start` and `end` are those of the number. Units of the folded text. */
export type Distance = TextNumber & { unitEnd: number };

const KM_A_MILE = 1.609;
const UNIT =
	/^ ?(?:(km|kms|kilometer|kilometers|kilometre|kilometres|کیلومیٹر|کلومیٹر|کیلومتر|کیلومتری|کیلومترا|کیلومترات|किलोमीटर|किमी|kilometr\w*|kilómetros|chilometri|quilômetros|километр\p{L}*|кілометр\p{L}*)|(mile|miles|میل|मील|meilen|millas|miles))(?![\p{L}\p{M}])/u;
/** What is so long, and no way from here to there: a border. */
const LENGTH_AFTER =
	/^(?: ?\([^)]{1,30}\)|\))? (?:(?:long|shared|common|porous|volatile|of|lengthy|طویل|طویلہ|طولانی|لمبی|मुश्तरका|लंबी|लम्बी|साझा|مشترک|مشترکه) )*(?:border|frontier|boundary|سرحد|مرز|सीमा)/;
const LENGTH_BEFORE = /(?:بطول|طولها|به طول|stretching|stretches|long)\s*$/;

/** Distances of a folded text, in order: in kilometres, miles turned into them. The length of a border is none. */
export function findDistances(
	folded: string,
	numbers: readonly TextNumber[] = findNumbers(folded),
): Distance[] {
	return numbers.flatMap((number) => {
		const unit = UNIT.exec(folded.slice(number.end, number.end + 24));
		if (!unit) return [];
		const unitEnd = number.end + unit[0].length;
		const before = folded.slice(0, number.start);
		// In Persian the unit's ending says that it is a way ("۵۰ کیلومتری مرز").
		const isLength = !unit[0].endsWith('ی') && LENGTH_AFTER.test(folded.slice(unitEnd));
		if (isLength || LENGTH_BEFORE.test(before)) return [];
		return [{ ...inKilometres(withLowerEnd(number, before), unit[1] === undefined), unitEnd }];
	});
}

/** "3–4 km": folding leaves a space between the two. */
function withLowerEnd(number: TextNumber, before: string): TextNumber {
	const low = /(?<![\d.,])(\d{1,3}) $/.exec(before);
	const { start, end, exact = 0 } = number;
	if (!low || Number(low[1]) >= exact) return number;
	return { start: start - low[0].length, end, min: Number(low[1]), max: exact };
}

function inKilometres({ start, end, exact, min, max }: TextNumber, isMiles: boolean): TextNumber {
	const to = (value: number) => (isMiles ? Math.round(value * KM_A_MILE) : value);
	return {
		start,
		end,
		...(exact !== undefined && { exact: to(exact) }),
		...(min !== undefined && { min: to(min) }),
		...(max !== undefined && { max: to(max) }),
	};
}
