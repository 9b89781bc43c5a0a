import { foldText } from './fold.ts';

/** A time of day that a text names, `04:30`. Units of the folded text. */
export type ClockTime = { start: number; end: number; time: string };

const HALVES = ['ساڑھے', 'साढ़े'].map(foldText).join('|');
const O_CLOCK_WORDS = ['بجے', 'बजे'].map(foldText).join('|');
const DIGITAL = /(?<![\d.:,])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d.:])(?: ?([ap])\.? ?m\b)?/g;
const HOUR = /(?<![\d.:,])(1[0-2]|[1-9]) ?([ap])\.? ?m\b/g;
const O_CLOCK = new RegExp(`(?:(${HALVES}) )?(\\d{1,2}|[\\p{L}\\p{M}]+) (?:${O_CLOCK_WORDS})`, 'gu');
const AFTER_HOUR_WORD = /(?:ساعت|الساعه) (\d{1,2}|[\p{L}\p{M}]+)( والنصف| و نیم)?(?!:)/gu;
const SPOKEN = new RegExp(`${O_CLOCK_WORDS}|ساعت|الساعه`);
const DIGIT = /\d/;
/** Not the country's own time. */
const ELSEWHERE = /^ ?(?:gmt|utc|et\b|est\b)/;
const HOURS: Readonly<Record<string, number>> = Object.fromEntries(
	[
		'ایک یک एक الواحده',
		'دو दो الثانیه',
		'تین سه तीन الثالثه',
		'چار چهار चार الرابعه',
		'پانچ پنج पांच الخامسه',
		'چه شش छह السادسه',
		'سات هفت सात السابعه',
		'اٹه هشت आठ الثامنه',
		'نو नौ التاسعه',
		'دس ده दस العاشره',
	].flatMap((names, i) => names.split(' ').map((name) => [foldText(name), i + 1])),
);

/** The times of day in a folded text, in order; as printed, in whatever zone they are, without those given in GMT. */
export function findClockTimes(folded: string): ClockTime[] {
	const printed = DIGIT.test(folded) ? [...digital(folded), ...hours(folded)] : [];
	const found = [...printed, ...spoken(folded)].sort((a, b) => a.start - b.start);
	return found.filter(({ end }) => !ELSEWHERE.test(folded.slice(end)));
}

function digital(folded: string): ClockTime[] {
	return [...folded.matchAll(DIGITAL)].flatMap((match) => {
		const [all, hour = '', minutes = '', half] = match;
		// "4.30" is a number unless something says that it is a time.
		if (!all.includes(':') && half === undefined) return [];
		return [timeOf(match, Number(hour), { minutes: Number(minutes), half })];
	});
}

function hours(folded: string): ClockTime[] {
	return [...folded.matchAll(HOUR)].map((match) => timeOf(match, Number(match[1]), { half: match[2] }));
}

function spoken(folded: string): ClockTime[] {
	if (!SPOKEN.test(folded)) return [];
	const urdu = [...folded.matchAll(O_CLOCK)].map((match) => ({ match, word: match[2], half: match[1] }));
	const persian = [...folded.matchAll(AFTER_HOUR_WORD)].map((match) => ({
		match,
		word: match[1],
		half: match[2],
	}));
	return [...urdu, ...persian].flatMap(({ match, word = '', half }) => {
		const hour = HOURS[word] ?? Number(word);
		return hour >= 0 && hour < 24 ? [timeOf(match, hour, { minutes: half ? 30 : 0 })] : [];
	});
}

type Rest = { minutes?: number; half?: string | undefined };

function timeOf(
	{ index = 0, 0: all }: RegExpMatchArray,
	hour: number,
	{ minutes = 0, half }: Rest,
): ClockTime {
	const full = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
	const time = `${String(full).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
	return { start: index, end: index + all.length, time };
}
