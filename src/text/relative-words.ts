/** What a word of relative time says, counted from a day. */
export type Turn = {
	/** Counted from the day of publication, or from the day that the text named last. */
	from: 'published' | 'told';
	/** Days after it; a span has the first and the last. */
	days: number | readonly [number, number];
};

/** Weekdays, Sunday first; of words that mean other things too, only the forms that name a day. */
export const WEEKDAYS: readonly (readonly string[])[] = [
	'sunday|اتوار|یکشنبه|یک شنبه|الأحد|रविवार|dimanche|sonntag|domingo|domenica|zondag|niedzielę|воскресенье|неділю|pazar günü',
	'monday|پیر کو|پیر کے|پیر کی|سوموار|دوشنبه|دو شنبه|الاثنين|सोमवार|lundi|montag|lunes|lunedì|segunda feira|maandag|poniedziałek|понедельник|понеділок|pazartesi',
	'tuesday|منگل|سه شنبه|سه‌شنبه|الثلاثاء|मंगलवार|mardi|dienstag|martes|martedì|terça feira|dinsdag|wtorek|вторник|вівторок|salı',
	'wednesday|بدھ|چهارشنبه|چهار شنبه|الأربعاء|बुधवार|mercredi|mittwoch|miércoles|mercoledì|quarta feira|woensdag|środę|среду|середу|çarşamba',
	'thursday|جمعرات|پنجشنبه|پنج شنبه|الخميس|गुरुवार|बृहस्पतिवार|वीरवार|jeudi|donnerstag|jueves|giovedì|quinta feira|donderdag|czwartek|четверг|четвер|perşembe',
	'friday|جمعہ|جمعے|الجمعة|शुक्रवार|vendredi|freitag|viernes|venerdì|sexta feira|vrijdag|piątek|пятницу|пʼятницю|cuma',
	'saturday|ہفتے کو|ہفتہ کو|ہفتے کے روز|ہفتہ کے روز|ہفتے کے دن|سنیچر|شنبه|السبت|शनिवार|samedi|samstag|sonnabend|sábado|sabato|zaterdag|sobotę|субботу|суботу|cumartesi',
].map((names) => names.split('|'));

const TURNS: readonly [names: string, from: Turn['from'], days: Turn['days']][] = [
	['today|tonight|this morning|آج|امروز|امشب|आज|aujourd hui|heute|oggi|hoje|vandaag|сегодня', 'published', 0],
	[
		'yesterday|last night|گزشتہ روز|گذشتہ روز|دیروز|دیشب|أمس|बीते दिन|hier soir|gestern|ayer|ieri|ontem|gisteren|вчера',
		'published',
		-1,
	],
	['day before yesterday|پریروز|أول أمس|vorgestern|anteayer|avant hier', 'published', -2],
	['tomorrow|فردا|غدا|domani|amanhã|завтра', 'published', 1],
	[
		'last week|گزشتہ ہفتے|گذشتہ ہفتے|پچھلے ہفتے|هفته گذشته|الأسبوع الماضي|पिछले हफ्ते|पिछले सप्ताह|बीते हफ्ते',
		'published',
		[-13, -1],
	],
	[
		'a day earlier|one day earlier|the previous day|the previous evening|the previous night|the evening before|the night before|the day before that|ایک روز قبل|ایک دن قبل|ایک روز پہلے|ایک دن پہلے|یک روز قبل|روز قبل|یک روز پیش|اليوم السابق|قبل يوم|एक दिन पहले',
		'told',
		-1,
	],
	[
		'the next day|the next morning|the morning after|the day after that|the following day|a day later|one day later|اگلے روز|اگلے دن|ایک روز بعد|ایک دن بعد|روز بعد|یک روز بعد|اليوم التالي|بعد يوم|अगले दिन|एक दिन बाद',
		'told',
		1,
	],
	['بعد يومين', 'told', 2],
	['قبل يومين', 'told', -2],
	[
		'a week later|one week later|ایک ہفتے بعد|ایک ہفتہ بعد|یک هفته بعد|بعد أسبوع|एक हफ्ते बाद|एक सप्ताह बाद',
		'told',
		7,
	],
	['a week earlier|one week earlier|ایک ہفتہ قبل|یک هفته قبل|قبل أسبوع|एक हफ्ते पहले|एक सप्ताह पहले', 'told', -7],
	['the same day|اسی روز|اسی دن|همان روز|اليوم نفسه|उसी दिन', 'told', 0],
];

/** From two days on; the words of a language in the order of its numbers. */
const COUNTED =
	'two three four five six seven eight nine ten|دو تین چار پانچ چھ سات آٹھ نو دس|دو سه چهار پنج شش هفت هشت نه ده|दो तीन चार पांच छह सात आठ नौ दस|- ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'
		.split('|')
		.map((words) => words.split(' '));
/** What says so many days, `#`, in the same order of languages, and what it is counted from. */
const COUNTED_FORMS: readonly [forms: string, from: Turn['from'], sign: 1 | -1][] = [
	['# days later|# دن بعد,# روز بعد|# روز بعد|# दिन बाद|بعد # أيام', 'told', 1],
	['# days earlier|# دن قبل,# روز قبل,# روز پہلے|# روز قبل,# روز پیش|# दिन पहले|قبل # أيام', 'told', -1],
	['# days ago||||', 'published', -1],
];

/** Phrases of relative time with what they say. */
export const RELATIVE: readonly { name: string; turn: Turn }[] = [
	...TURNS.flatMap(([names, from, days]) => names.split('|').map((name) => ({ name, turn: { from, days } }))),
	...COUNTED_FORMS.flatMap(([forms, from, sign]) =>
		forms.split('|').flatMap((all, language) =>
			all.split(',').flatMap((form) =>
				countedDays(form, language).map(({ name, days }) => ({
					name,
					turn: { from, days: sign * days },
				})),
			),
		),
	),
];

/** A form of words with every number from two to ten, as a word and as a digit. */
function countedDays(form: string, language: number): { name: string; days: number }[] {
	if (form === '') return [];
	return (COUNTED[language] ?? []).flatMap((word, i) =>
		[word, `${i + 2}`]
			.filter((number) => number !== '-')
			.map((number) => ({ name: form.replace('#', number), days: i + 2 })),
	);
}

/** "The day before": with what follows it, the day is counted the other way round ("two days after Iran struck"). */
export const BEFORE_OR_AFTER: Readonly<Record<string, number>> = {
	'the day before': -1,
	'a day before': -1,
	'one day before': -1,
	'the day after': 1,
	'a day after': 1,
	'one day after': 1,
	...Object.fromEntries(countedDays('# days before', 0).map(({ name, days }) => [name, -days])),
	...Object.fromEntries(countedDays('# days after', 0).map(({ name, days }) => [name, days])),
};

/** Words that make the weekday behind or before them one to come, or the one gone by. */
export const NEXT_WORDS = 'next|coming|آئندہ|آینده|المقبل|القادم|आगामी'.split('|');
export const LAST_WORDS = 'last|گزشتہ|گذشتہ|گذشته|الماضي|पिछले|बीते'.split('|');
/** Verbs of what is to come. */
export const FUTURE_WORDS =
	'will|due|scheduled|گا|گے|گی|خواهد|خواهند|المقرر|سوف|سيصل|سيزور|करेंगे|करेगा|जाएंगे|पहुंचेंगे|wird|werden'.split('|');

/** Outlets that are called after a day. */
export const NO_DAYS: readonly string[] =
	'pakistan today|india today|russia today|usa today|world today|aaj tak|आज तक|friday times|the friday times'.split(
		'|',
	);
