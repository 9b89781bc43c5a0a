/** The article between the parts of an Arabic name, and the ezafe of a Persian or Urdu one, in the Latin script. */
const ARTICLES = ['al', 'ul', 'el', 'ol'];
const EZAFES = ['e', 'i'];
/** Languages in which these are everyday words. */
const ROMANCE = new Set(['it', 'es', 'pt', 'fr', 'ca']);

/**
 * The spellings of a folded name that follow from rules, itself first: the article of an Arabic name in all its
 * forms, apart or joined (Jaish al-Adl, Jaish ul-Adl, Jaishul Adl), the ezafe as e or i, and Arabic-script names
 * whose parts run together.
 */
export function spellings(name: string, language: string): string[] {
	// The finder steps over the Arabic article, also where a preposition swallows its alef (الأمم, للأمم).
	if (language === 'ar' && /^ال.{3}/.test(name)) return spellings(name.slice(2), language);
	const words = name.split(' ');
	if (words.length < 2) return [name];
	if (/^[\u0600-\u06ff ]+$/.test(name))
		return [...new Set([name, name.replaceAll(' و ', ' و'), words.join('')])];
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
	return [...new Set([name, ...forms])];
}
