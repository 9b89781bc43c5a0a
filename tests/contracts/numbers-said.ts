/** Two to twelve in words, by language; `both` counts as two, `one` is left out (it is an article, too). */
const WORDS: Record<string, string> = {
	en: 'two|both|twice three four five six seven eight nine ten eleven twelve',
	fa: 'دو سه چهار پنج شش هفت هشت - ده یازده دوازده',
	ur: 'دو|دونوں تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ',
};

/** All numbers that a text says, in digits or words, lowest first; `04:30` is 4 and 30. Knows English, Persian and Urdu. */
export function numbersSaid(text: string, language: string): number[] {
	const values = new Map(
		(WORDS[language] ?? '')
			.split(' ')
			.flatMap((words, i) => words.split('|').map((word) => [word, i + 2] as const)),
	);
	const words = text.toLowerCase().match(/[\p{L}\p{M}\u200c]+/gu) ?? [];
	const digits = westernDigits(text).match(/\d+/g) ?? [];
	const said = words.flatMap((word) => values.get(word) ?? []);
	return [...said, ...digits.map(Number)].sort((a, b) => a - b);
}

function westernDigits(text: string): string {
	return text.replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));
}
