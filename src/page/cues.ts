/** What a short text may announce instead of telling it, in the order of their numbers, which count from 1. */
export const CUES = [
	'read-more',
	'ad-label',
	'sign-up',
	'share',
	'comments',
	'rights',
	'credit',
	'byline',
	'about-author',
] as const;
export type Cue = (typeof CUES)[number];

/** The numbers of those that others ask for by name. */
export const READ_MORE = 1;
export const AD_LABEL = 2;
export const SIGN_UP = 3;

/** How such texts begin, in the languages of the news, in lower case. A text begins so when no word goes on after it. */
const OPENINGS: Readonly<Partial<Record<Cue, string>>> = {
	'read-more':
		'more:|read more|read also|read next|read the full|also read|keep reading|see also|related|more from|more on|more about|more stories|more news|recommended|' +
		"you may like|you might like|you may also like|you might also like|don’t miss|don't miss|trending|most read|most popular|recent posts|latest news|latest stories|up next|" +
		'lesen sie|mehr zum|mehr aus|mehr von|auch interessant|das könnte|lire aussi|lire la suite|lire plus|à lire|voir aussi|lee también|lee más|leer más|te puede interesar|' +
		'más noticias|más sobre|leia também|leia mais|veja também|veja mais|saiba mais|leggi anche|potrebbe interessarti|lees ook|lees meer|läs också|läs även|läs mer|les også|les mer|' +
		'læs også|læs mere|lue myös|czytaj także|czytaj też|czytaj więcej|zobacz też|zobacz także|čtěte také|ilgili haber|читайте также|читайте ещё|читайте еще|читати також|по теме|' +
		'اقرأ أيض|بیشتر بخوانید|مطالب مرتبط|یہ بھی پڑھیں|مزید پڑھیں|यह भी पढ़ें|関連記事|あわせて読みたい|相关阅读|延伸閱讀|관련기사|baca juga|xem thêm',
	'ad-label':
		'advertisement|advertising|sponsored|ad feedback|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|reklama|reklame|annons|annonce|advertentie|mainos|реклама|реклам|' +
		'إعلان|آگهی|اشتہار|विज्ञापन|広告|广告|廣告|광고|iklan|story continues below|continue reading|article continues|scroll to continue|promoted content|paid content',
	share:
		'share|tweet|follow us|follow me|follow @|like us|facebook|twitter|whatsapp|email|print|copy link|save|teilen|folgen|compartir|comparte|compartilhar|compartilhe|síguenos|partager|suivez|' +
		'condividi|seguici|dela|del|udostępnij|поделиться|شارك|اشتراک|شیئر|シェア|分享|공유|bagikan',
	credit:
		'photo|foto|image|picture|credit|credits|getty|reuters|ap photo|afp|source|quelle|fuente|crédito|bild|photograph|kuva|zdj|фото|عکس|تصویر|صورة|写真|图',
	byline:
		'by|von|par|por|di|door|av|af|autor|author|written by|posted by|posted on|published|updated|last updated|last modified|veröffentlicht|publicado|publié|pubblicato|aktualisiert|stand|text',
};

/** An opening and the number of what it announces. */
type Opening = { opening: string; cue: number };

/** The same by the codes of their first two characters, so that few are compared with a text. */
const BY_START: ReadonlyMap<number, readonly Opening[]> = byStart();

function byStart(): Map<number, Opening[]> {
	const map = new Map<number, Opening[]>();
	for (const [cue, openings] of Object.entries(OPENINGS))
		for (const opening of openings.split('|')) {
			const start = startOf(opening, 0);
			const others = map.get(start);
			const entry = { opening, cue: CUES.indexOf(cue as Cue) + 1 };
			if (others) others.push(entry);
			else map.set(start, [entry]);
		}
	return map;
}

function startOf(text: string, from: number): number {
	const next = from + 1 < text.length ? text.charCodeAt(from + 1) : 0;
	return text.charCodeAt(from) * 0x10000 + next;
}

/** Words that tell wherever they stand in a short text; in lower case. */
const SIGN_UP_WORDS =
	/newsletter|sign up|subscri|your email|your inbox|e-?mail address|abonnieren|suscr[ií]b|inscrivez|abonnez|iscriviti|prenumerera|подпи[сш]|خبرنامه|اشترك|メルマガ|구독/;
const COMMENTS =
	/comments?\b|leave a reply|log in to|sign in|kommentare?|comentarios?|commentaires?|commenti|комментари|تعليق|نظر|تبصر|コメント|评论|댓글/;
const RIGHTS =
	/all rights reserved|©|copyright|terms of (?:use|service)|privacy policy|cookies?\b|alle rechte|todos los derechos|tous droits|tutti i diritti|todos os direitos|все права/;
const ABOUT_AUTHOR =
	/is an? (?:[^\s.]+ ){0,5}(?:writer|reporter|journalist|editor|correspondent|author|contributor|columnist|freelance)|about the author|über den autor|sobre (?:el|o) autor|à propos de l'auteur|[^\s@]@[a-z-]+\.[a-z]/;

/** Any of these words; most texts have none. */
const ANY_WORD = new RegExp(
	[SIGN_UP_WORDS, COMMENTS, RIGHTS, ABOUT_AUTHOR].map(({ source }) => source).join('|'),
);

/** Longer texts announce nothing. */
const LONGEST_CUE = 400;
const LEADING = /[^\s!-/:-?[-`{-~©«»‹›“”‘’„…—–•·|►▶→]/;

/** The number of what a text announces, its place in `CUES` counted from 1; 0 when it announces nothing. */
export function readCue(text: string): number {
	if (text.length >= LONGEST_CUE) return 0;
	const lower = text.toLowerCase();
	const opening = openingOf(text, lower);
	if (opening === READ_MORE || opening === AD_LABEL || !ANY_WORD.test(lower)) return opening;
	if (SIGN_UP_WORDS.test(lower)) return SIGN_UP;
	if (opening === 4) return opening;
	if (COMMENTS.test(lower)) return 5;
	if (RIGHTS.test(lower)) return 6;
	return opening > 0 ? opening : 9;
}

function openingOf(text: string, lower: string): number {
	const from = isSmallLetter(lower.charCodeAt(0)) ? 0 : lower.search(LEADING);
	const openings = from < 0 ? undefined : BY_START.get(startOf(lower, from));
	if (!openings) return 0;
	let best = 0;
	for (let at = 0; at < openings.length; at++) {
		const { opening, cue } = openings[at] as Opening;
		if (
			(best === 0 || cue < best) &&
			lower.startsWith(opening, from) &&
			endsBefore(text, from + opening.length)
		)
			best = cue;
	}
	return best;
}

/** Most texts begin with one. */
function isSmallLetter(code: number): boolean {
	return code >= 0x61 && code <= 0x7a;
}

/** No word goes on here: a capital begins another, as where an element's text meets the next ("Keep readingThe …"). */
function endsBefore(text: string, at: number): boolean {
	const character = text.charAt(at);
	return character === character.toUpperCase();
}
