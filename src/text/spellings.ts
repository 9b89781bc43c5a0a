import { isHangul, isUnspaced } from './letters.ts';

/** The article between the parts of an Arabic name, and the ezafe of a Persian or Urdu one, in the Latin script. */
const ARTICLES = ['al', 'ul', 'el', 'ol'];
const EZAFES = ['e', 'i'];
/** Languages in which these are everyday words. */
const ROMANCE = new Set(['it', 'es', 'pt', 'fr', 'ca']);
/** Sounds that are written in several ways in the Latin script: Baloch and Baluch, Mehrestan and Mehristan. */
const LATIN_SOUNDS: readonly (readonly [RegExp, readonly string[]])[] = [
	[/(?<=\bb[ae]l)[ou](?=ch|tsch|dsch|tj)/, ['o', 'u']],
	[/(?<=ch|[^auk][rlz]|rd)[ie](?=stan\b)/, ['i', 'e']],
	[/(?<=\bd?j)(?:ai|ay|ei)(?=sh [auoe]l\b)/, ['ai', 'ay', 'ei']],
];

/**
 * The spellings of a folded name that follow from rules: the article of an Arabic name in all its forms, apart or
 * joined (Jaish al-Adl, Jaish ul-Adl, Jaishul Adl), the ezafe as e or i, sounds that the Latin script writes in several
 * ways, and names whose parts may run together in the Arabic script, in Korean, and where words have no spaces.
 */
export function spellings(name: string, language: string): string[] {
	// The finder steps over the Arabic article, also where a preposition swallows its alef (الأمم, للأمم).
	if (language === 'ar' && /^ال.{3}/.test(name)) return spellings(name.slice(2), language);
	const sounds = LATIN_SOUNDS.reduce(
		(all, [sound, forms]) =>
			all.flatMap((one) => (sound.test(one) ? forms.map((form) => one.replace(sound, form)) : one)),
		[name],
	);
	return [...new Set(sounds.flatMap((one) => linked(one, language)))];
}

function linked(name: string, language: string): string[] {
	const words = name.split(' ');
	if (words.length < 2) return [name];
	if (/^[\u0600-\u06ff ]+$/.test(name)) return [name, name.replaceAll(' و ', ' و'), words.join('')];
	const first = name.charCodeAt(0);
	if (isHangul(first) || isUnspaced(first)) return [name, words.join('')];
	const at = words.findIndex((word, i) => i > 0 && i < words.length - 1 && /^(?:[auoe]l|[ei])$/.test(word));
	if (at < 0 || ROMANCE.has(language)) return [name];
	const before = words.slice(0, at).join(' ');
	const after = words.slice(at + 1).join(' ');
	const link = words[at] ?? '';
	const forms = EZAFES.includes(link)
		? EZAFES.map((form) => `${before} ${form} ${after}`)
		: ARTICLES.flatMap((form) => [
				`${before} ${form} ${after}`,
				`${before}${form} ${after}`,
				`${before} ${form}${after}`,
			]);
	return [name, ...forms];
}
