import { PREFIX } from './names.ts';

/** Languages whose words take endings, and from how many letters on a word is safe to stand for longer ones. */
const INFLECTED: Readonly<Record<string, number>> = {
	...perLanguage('ru uk bg sr be', 4),
	...perLanguage('pl cs sk hr hu fi', 4),
	...perLanguage('tr az uz', 5),
	...perLanguage('bn ta te mr ml kn gu', 3),
	...perLanguage('ko', 2),
};
const SLAVIC = new Set('ru uk bg sr be pl cs sk hr'.split(' '));
/** What a Slavic word of six letters or more ends in when it is named, and changes when it is used; folded. */
const SLAVIC_ENDING = /(?:[ыио]и|[аяоеы][яе]|[аяоеиыуюьaeyo])$/;
const LONG = 6;

/**
 * A folded name of an inflected language, in which every word that is long enough also stands for longer ones: the
 * beginning of a word stays when its ending changes (Тегеран, в Тегеране; 이란 외무장관, 이란의 외무장관을).
 */
export function stemmed(name: string, language: string): string {
	const from = INFLECTED[language];
	if (from === undefined) return name;
	const stem = (word: string) =>
		SLAVIC.has(language) && word.length >= LONG ? word.replace(SLAVIC_ENDING, '') : word;
	return name
		.split(' ')
		.map((word) => (word.length >= from && !word.endsWith(PREFIX) ? stem(word) + PREFIX : word))
		.join(' ');
}

function perLanguage(languages: string, from: number): Record<string, number> {
	return Object.fromEntries(languages.split(' ').map((language) => [language, from]));
}
