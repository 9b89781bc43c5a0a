/**
 * Words for small numbers from one on, each line a language or a group of related ones; alternatives are separated by a
 * stroke, a line below joins words. A dash stands where the word means something else in another language (or is its
 * article): on, once, نه, un; there only its phrases are known.
 */
const LINES: readonly string[] = [
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
	'ایک دو تین چار پانچ چھ|چھے سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس',
	'یک دو سه چهار پنج شش هفت هشت - ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست',
	'- اثنين|اثنان|اثنتين|طفلين|طفلان|رجلين|رجلان|طفلتين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني تسعة|تسع عشرة|عشر',
	'एक दो तीन चार पांच|पाँच छह|छः|छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस',
	'- deux trois quatre cinq six sept huit neuf dix onze douze treize',
	'- zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
	'- dos|due|dois|duas tres|tre|três cuatro|quattro|quatro cinco|cinque seis|sei siete|sette|sete ocho|otto|oito nueve|nove diez|dieci|dez undici doce|dodici|doze',
	'- два|двое|двоих три|трое|троих четыре|четверо|четырех пять|пятеро|пяти шесть|шести семь|семи восемь|восьми девять|девяти десять|десяти одиннадцать|одиннадцати двенадцать',
	'- iki üç dört beş altı yedi sekiz dokuz',
	'- twee drie vier vijf zes zeven acht negen tien elf twaalf',
	'- dwa|dwie|dwoje|dwóch trzy|troje|trzech cztery|czworo|czterech pięć|pięcioro|pięciu sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu dziesięć|dziesięciu jedenaście|jedenastu dwanaście|dwunastu',
	'- двоє|двох|дві троє|трьох чотири|четверо|чотирьох пять|п_ять|п_яти|п_ятеро|пятьох шість|шести|шестеро сім|семи|семеро вісім|восьми девять|дев_ять|дев_яти|дев_ятеро десять|десяти одинадцять|одинадцяти дванадцять|дванадцяти',
	'- - - - - - - - نه_نفر|نه_تن|نه_کارگر|نه_پاکستانی|نه_شهروند|نه_تبعه|نه_غیرنظامی|نه_زن|نه_کودک',
	'- - - - - - - - - - on_bir on_iki',
];

/** Each number word with its value. */
export const NUMBER_WORDS: readonly { name: string; value: number }[] = LINES.flatMap((line) =>
	line
		.split(' ')
		.flatMap((words, i) => words.split('|').map((name) => ({ name: name.replace('_', ' '), value: i + 1 }))),
);

/** Tens and multipliers, which join with what follows or goes before (`twenty one`, `three hundred`). */
export const TENS: Readonly<Record<string, number>> = {
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
};
export const MULTIPLIERS: Readonly<Record<string, number>> = {
	hundred: 100,
	thousand: 1000,
	million: 1_000_000,
};

/** Phrases before a number that make it a lower or an upper bound. */
export const AT_LEAST: readonly string[] = (
	'at least|no fewer than|no less than|not less than|minimum of|more than|over|upwards of|کم از کم|سے زائد|دست کم|دستکم|دست‌کم|حداقل|بیش از|' +
	'ما لا يقل عن|لا يقل عن|أكثر من|على الأقل|कम से कम|से अधिक|au moins|plus de|mindestens|mehr als|al menos|más de|por lo menos|almeno|più di|' +
	'pelo menos|ao menos|mais de|не менее|как минимум|более|en az|ten minste|zeker|minstens|setidaknya|щонайменше|не менше|принаймні|понад|co najmniej|przynajmniej|ponad'
).split('|');
export const AT_MOST: readonly string[] =
	'up to|as many as|at most|fewer than|less than|تک|तक|حداکثر|jusqu à|bis zu|hasta|fino a|до|en fazla'.split(
		'|',
	);
