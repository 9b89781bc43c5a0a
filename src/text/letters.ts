/** Units that fold to themselves by rule, or to what stands here. Arabic-script letters take one form for all languages. */
const LETTERS: Readonly<Record<string, string>> = spread({
	ا: 'أإآٱ',
	ه: 'ةۀہھۂەۃ',
	ی: 'يىئېےۍۓ',
	ک: 'كڪ',
	گ: 'ګ',
	و: 'ؤۇۆ',
	ن: 'ں',
	'\u0902': '\u0901',
	i: 'ı',
	o: 'ø',
	l: 'ł',
	d: 'đð',
	ss: 'ß',
	ae: 'æ',
	oe: 'œ',
	th: 'þ',
	'"': '“”„‟«»″〝〞＂',
	' ': "-‐‑‒–—―−﹣－'’‘‛`´′＇·・•‧_*",
	// Dropped: kashida, hamza, the long vowel's mark of kana, marks of transliteration, soft hyphen, zero-width and direction marks.
	'': '\u0640\u0621\u30fc\uff70\u02bb\u02bc\u02bd\u02be\u02bf\u02b9\u00ad\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff',
});

/** The zeros of the decimal digits that news is written in; nine more follow each. */
const ZEROS = [
	0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
	0xff10,
];

/** For each unit what it becomes: 0 not yet known, 1 dropped, 2 more than one (in `LONGER`), else the unit itself. */
const known = new Uint16Array(0x10000);
const LONGER = new Map<number, string>();

/** `foldUnit` found that a unit is dropped, or becomes several (see `longerFold`). */
export const DROPPED = 1;
export const LONGER_FOLD = 2;

/** The unit that a UTF-16 unit becomes, or `DROPPED` or `LONGER_FOLD`. Surrogates stay as they are. */
export function foldUnit(unit: number): number {
	return known[unit] || learn(unit);
}

/** What a unit becomes for which `foldUnit` said `LONGER_FOLD`. */
export function longerFold(unit: number): string {
	return LONGER.get(unit) ?? '';
}

function learn(unit: number): number {
	const folded = compute(unit);
	if (folded.length > 1) LONGER.set(unit, folded);
	const code = folded.length > 1 ? LONGER_FOLD : folded === '' ? DROPPED : folded.charCodeAt(0);
	known[unit] = code;
	return code;
}

function compute(unit: number): string {
	const letter = String.fromCharCode(unit);
	if (unit >= 0xd800 && unit <= 0xdfff) return letter;
	const zero = ZEROS.find((first) => unit >= first && unit < first + 10);
	if (zero !== undefined) return String(unit - zero);
	if (isDroppedMark(unit)) return '';
	const named = LETTERS[letter];
	if (named !== undefined) return named;
	if (unit <= 0x20 || /\s/.test(letter)) return ' ';
	// Hangul and kana would come apart into pieces that are no longer words.
	if (unit >= 0x3040 && unit <= 0xd7ff) return letter;
	return decomposed(letter);
}

function decomposed(letter: string): string {
	let folded = '';
	for (const part of letter.toLowerCase().normalize('NFKD').toLowerCase()) {
		const unit = part.charCodeAt(0);
		if (!isDroppedMark(unit)) folded += LETTERS[part] ?? part;
	}
	// The few that decompose to a whole phrase (U+FDFA) stay as they are, and so does a mark standing alone.
	return folded.length > 4 ? letter : folded;
}

/** Diacritics of the Latin, Cyrillic, Greek and Arabic scripts, and the nukta; vowel signs of Indic scripts are letters. */
function isDroppedMark(unit: number): boolean {
	return (
		(unit >= 0x300 && unit <= 0x36f) ||
		(unit >= 0x64b && unit <= 0x65f) ||
		unit === 0x670 ||
		(unit >= 0x6d6 && unit <= 0x6ed && unit !== 0x6dd && unit !== 0x6de && unit !== 0x6e9) ||
		unit === 0x93c ||
		unit === 0x9bc ||
		(unit >= 0xfe00 && unit <= 0xfe0f)
	);
}

function spread(forms: Record<string, string>): Record<string, string> {
	const table: Record<string, string> = {};
	for (const [to, all] of Object.entries(forms)) for (const from of all) table[from] = to;
	return table;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const KNOWN = 1;
const WORD = 2;
const UNSPACED = 4;
const HANGUL = 8;
const ARABIC = 16;
/** For each unit what it is, once it has been asked for. An array with holes this big would be a slow table. */
const kinds = new Uint8Array(0x10000);

/** Whether a folded unit is part of a word: a letter, a digit, or a sign that belongs to one. */
export function isWordUnit(unit: number): boolean {
	return (unitKind(unit) & WORD) !== 0;
}

/** Whether a unit belongs to a script that puts no spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese). */
export function isUnspaced(unit: number): boolean {
	return (unitKind(unit) & UNSPACED) !== 0;
}

/** Whether a unit is Hangul, whose endings are glued to the word. */
export function isHangul(unit: number): boolean {
	return (unitKind(unit) & HANGUL) !== 0;
}

/** Whether a unit is of the Arabic script, whose articles and conjunctions are glued to the word. */
export function isArabic(unit: number): boolean {
	return (unitKind(unit) & ARABIC) !== 0;
}

/** What a unit is, as bits: for loops over every unit of a text. */
export function unitKind(unit: number): number {
	return kinds[unit] || learnKind(unit);
}

/** Whether a word begins with a unit of one kind behind a unit of another; 0 stands for the text's beginning. */
export function startsAfter(before: number, kind: number): boolean {
	return (kind & WORD) !== 0 && ((before & WORD) === 0 || ((before | kind) & UNSPACED) !== 0);
}

function learnKind(unit: number): number {
	const isIn = (first: number, last: number) => unit >= first && unit <= last;
	const unspaced =
		isIn(0xe00, 0xeff) ||
		isIn(0x1000, 0x109f) ||
		isIn(0x1780, 0x17ff) ||
		isIn(0x2e80, 0x9fff) ||
		isIn(0xf900, 0xfaff);
	const kind =
		KNOWN |
		(LETTER.test(String.fromCharCode(unit)) ? WORD : 0) |
		(unspaced ? UNSPACED : 0) |
		(isIn(0xac00, 0xd7a3) ? HANGUL : 0) |
		(isIn(0x600, 0x77f) ? ARABIC : 0);
	kinds[unit] = kind;
	return kind;
}
