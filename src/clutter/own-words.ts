/** Words with which corrections, disclosures and updates begin; more than one word where the first alone says too little. */
const NOTES = [
	"correction|corrections|clarification|editor's note|editors' note|update|updated|disclaimer|disclosure|ftc|affiliate disclosure",
	'richtigstellung|berichtigung|korrektur|aktualisiert|aktualisierung|haftungsausschluss|correctif|rectificatif|mise à jour',
	'corrección|fe de errores|actualización|correção|atualização|rettifica|aggiornamento|correctie|rättelse|uppdatering',
	'rettelse|oppdatering|opdatering|поправка|обновлено|обновление|تصحیح|تصحيح|訂正|更正|정정',
].flatMap((list) => list.split('|'));

const FIRST_WORDS: ReadonlySet<string> = new Set(NOTES.map(firstWord));

/** Whether a text is a correction, a disclosure or an editor's note by its own words. */
export function isNote(text: string): boolean {
	const start = text.slice(0, NOTE_CHARS).toLowerCase().replaceAll('’', "'");
	const first = firstWord(start);
	return FIRST_WORDS.has(first) && NOTES.some((note) => firstWord(note) === first && start.includes(note));
}

/** A note says what it is within so many characters. */
const NOTE_CHARS = 40;

/** Without the marks around it; '' when there is none. A pattern without classes of letters, which take long to get ready. */
function firstWord(text: string): string {
	return /[^\s:：.,;!?()[\]{}<>«»"“”„*•|/–—-]+/.exec(text)?.[0] ?? '';
}

const TERMS =
	'continue reading|keep reading|finish reading|read the full|read the whole|read the rest|weiterlesen|weiter lesen|weiterzulesen|' +
	'seguir leyendo|continuar leyendo|poursuivre votre lecture|poursuivre la lecture|lire la suite|continuar a ler|continuare a leggere|' +
	'verder lezen|verder te lezen|läs vidare|läsa vidare|les videre|lese videre|læs videre|læse videre|читать дальше|продолжить чтение';
const TERMS_LIST = TERMS.split('|');

/** Whether a text says by its own words on what terms the rest of the article can be read. */
export function isTerms(text: string): boolean {
	const folded = text.toLowerCase();
	return TERMS_LIST.some((terms) => folded.includes(terms));
}

const COOKIES = ['cookies', 'cookie-uri', 'файлы cookie', 'çerez', 'کوکی'];
const USES = (
	'use uses using utilis utiliz verwende nutz setz gebruik använd anvend bruk bruger usa usamos usiamo emple używa использу kullan ' +
	'accept akzept accepte acept accett'
).split(' ');

/** Whether a text asks by its own words for consent to be watched: "We use cookies to …". */
export function isConsent(text: string): boolean {
	if (text.length < LEAST_CONSENT_CHARS) return false;
	const folded = text.toLowerCase();
	return COOKIES.some((word) => folded.includes(word)) && USES.some((word) => folded.includes(` ${word}`));
}

const LEAST_CONSENT_CHARS = 40;

const CREDITS: ReadonlySet<string> = new Set(
	(
		'photo photos photograph photographs image images picture pictures credit credits foto fotos bild bilder bildquelle ' +
		'crédit crédits crédito créditos imagen imagem immagine illustration kuva zdjęcie фото عکس تصویر صورة 写真 사진'
	).split(' '),
);
const CREDIT_CHARS = 100;

/** Whether a text says by its own words whose picture this is: "Photo: Mira Sol". */
export function isCredit(text: string): boolean {
	if (text.length > CREDIT_CHARS || !/[:：/]|©|credit|courtesy/i.test(text)) return false;
	return CREDITS.has(firstWord(text.toLowerCase()));
}

/** Whether there is nothing to read in a text: lines and dots that part others. */
export function isSeparator(text: string): boolean {
	return /^[\s|/\\•·‧∙●▪»«›‹<>–—…~*+_:.,-]+$/.test(text);
}

/** Whether a text is an address, written out; a name may stand before it. */
export function isAddress(text: string): boolean {
	return /^(?:[^.]{1,20}[:–—-] )?(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text);
}

/** Whether a text is all in capitals. */
export function isShouted(text: string): boolean {
	return text === text.toUpperCase() && text !== text.toLowerCase();
}
