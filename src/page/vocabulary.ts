import type { PageElement } from './page.ts';

/**
 * What class names, ids and roles say an element is, as words that site builders in many languages write. A word counts
 * only whole: names are cut at hyphens, underscores, digits and capitals first (`RelatedArticles_box2` → related articles box). Words
 * that a stem finds (`STEMS`) and that mean nothing else are left to it.
 */
const WORDS = {
	advertisement:
		'ad ads adv adbox adsense adsbygoogle dfp gpt mgid revcontent promoted werbung anzeige publicidad publicite pubblicita ' +
		'publicidade reklama reklame annonce annons mainos leaderboard mpu skyscraper reklam',
	recirculation:
		'recommended recommend recommendation recommendations recommends headlines river carousel recent widget widgets feed ' +
		'cards card listing list grid more top news mustread meistgelesen leidas destacados mest',
	related:
		'relacionadas relacionados relacionado similar verwandt seealso upnext furtherreading zum mehr connexes lesen lire ' +
		'correlati weitere morefrom associated linked',
	newsletter: 'optin mailing mailchimp mc boletin bulletin inscription abo nl email',
	share:
		'share shares sharedaddy addtoany addthis sharethis twitter facebook whatsapp pinterest linkedin telegram follow teilen ' +
		'compartir partager condividi sosyal bookmark tools toolbar print utility utilities',
	comments:
		'respond reply replies discussion kommentar kommentare kommentarer comentarios comentario reacties livefyre coral ' +
		'viafoura responses reactions',
	navigation:
		'nav navi menu menus crumb crumbs pagination pager paging masthead topbar header skip sitemap hamburger prev next ' +
		'previous hierarchy tabs tab',
	footer: 'foot colophon copyright bottom imprint impressum fineprint',
	sidebar: 'aside rail side secondary sidecolumn rightcol leftcol rhs lhs right left complementary',
	promotion:
		'promo cta callout banner offer offers donate donation donations support fundraising membership deal deals shop store ' +
		'product products affiliate buy commerce',
	author:
		'bio biography avatar contributor contributors autor autoren auteur autore writer profile reporter vcard redaktion firma',
	meta:
		'meta metadata date time timestamp datetime published dateline posted info infos updated pubdate datum fecha data ' +
		'readtime duration details',
	caption:
		'credit credits legend legende bildunterschrift copyright attribution source photographer didascalia pie',
	slideshow: 'galleries slider slides lightbox swiper galerie galeria fotostrecke slick thumbnails thumbs',
	video: 'video videos player jwplayer jw brightcove youtube vjs livestream podcast audio mediaplayer',
	tags:
		'tag tags tagged taglist topic topics keyword keywords category categories cats cat label labels themen schlagworte ' +
		'etiquetas temas hashtags section kicker rubrik eyebrow overline',
	legal: 'gdpr disclaimer disclosure privacy terms cmp onetrust legal ccpa',
	overlay:
		'modal popup popover overlay sticky floating float toast dialog offcanvas drawer interstitial lightbox tooltip dropdown ' +
		'notification notifications alert snackbar',
	account: 'login signin register account premium subscriber regwall meter gate locked barrier piano plus',
	app: 'app apps appstore smartbanner playstore appbanner',
	body:
		'body content contents entry post story text paragraph paragraphs rich prose copy artikel articulo articolo artikeltext ' +
		'inhalt contenu contenido conteudo cuerpo corpo texte texto brodtext',
	article: 'article articles newsarticle blogpost hentry page single main detail details',
	standfirst:
		'standfirst dek deck lede lead leadtext subtitle subhead subheadline subheading summary excerpt intro introduction ' +
		'ingress chapo chapeau entradilla sapo vorspann sommario abstract bajada description preamble underrubrik manchet',
	title: 'title heading titel titre titulo titolo rubrik hed',
	hidden: 'hidden sronly sr visually visuallyhidden screenreader offscreen noprint invisible accessibility',
	note: 'correction corrections clarification footnote footnotes endnote references reference citation editors note',
	quote: 'quote quotes pullquote blockquote tweet embed twttr instagram',
} as const;

/** A kind of vocabulary. */
export type Vocabulary = keyof typeof WORDS;

export const VOCABULARIES = Object.keys(WORDS) as Vocabulary[];

/** What each word means, as bits by places in `VOCABULARIES`. */
const MEANINGS: ReadonlyMap<string, number> = meanings();

function meanings(): Map<string, number> {
	const map = new Map<string, number>();
	for (const [at, name] of VOCABULARIES.entries())
		for (const word of WORDS[name].split(' ')) map.set(word, (map.get(word) ?? 0) | (1 << at));
	return map;
}

/** Beginnings and parts that are unmistakable inside longer words, as in `relatedpoststitle`; places as in `MEANINGS`. */
const STEMS: readonly (readonly [RegExp, Vocabulary])[] = [
	[/relate|recommend|alsoread|readmore|readnext/, 'related'],
	[/advert|sponsor|adslot|adunit|taboola|outbrain/, 'advertisement'],
	[/newsletter|subscri|signup/, 'newsletter'],
	[/comment|disqus/, 'comments'],
	[/sharing|social|sharebar/, 'share'],
	[/sidebar/, 'sidebar'],
	[/navig|breadcrumb|navbar|menu/, 'navigation'],
	[/footer/, 'footer'],
	[/promo/, 'promotion'],
	[/author|byline/, 'author'],
	[/caption/, 'caption'],
	[/trending|popular|teaser|mostread|latest|recirc/, 'recirculation'],
	[/gallery|slidesh|carousel/, 'slideshow'],
	[/cookie|consent/, 'legal'],
	[
		/articlebody|storybody|bodytext|articletext|postcontent|entrycontent|articlecontent|maincontent|richtext/,
		'body',
	],
	[/headline/, 'title'],
	[/paywall/, 'account'],
];
const STEM_LENGTH = 6;

/** Any of the stems; most words have none. */
const ANY_STEM = new RegExp(STEMS.map(([pattern]) => pattern.source).join('|'));

/** Templates repeat their names hundreds of times on a page; cutting them once is enough. */
const KNOWN = new Map<string, Names>();
const MANY_NAMES = 5000;

/** What elements of the same names have in common. */
export type Names = {
	/** The words of class, id, role and the like, cut and in lower case. */
	words: readonly string[];
	/** Everything that they mean, once asked for: bits by places in `VOCABULARIES`. */
	meanings: number | undefined;
	/** The same for deciding what is hidden, as bits of its own: see `markupSigns`. */
	signs: number | undefined;
};
const NAMELESS: Names = { words: [], meanings: 0, signs: 0 };

/** Everything that an element's markup words mean, as bits by places in `VOCABULARIES`. */
export function vocabularyBits(element: PageElement): number {
	const names = namesOf(element);
	names.meanings ??= meaningsOf(names.words);
	return names.meanings;
}

/** The kinds of vocabulary from which an element's markup words are. */
export function vocabulariesOf(element: PageElement): Vocabulary[] {
	const bits = vocabularyBits(element);
	return VOCABULARIES.filter((_name, at) => bits & (1 << at));
}

/** What an element's class, id, role and the like say. */
export function namesOf({ attributes }: PageElement): Names {
	const { class: classes, id, role, itemprop } = attributes;
	const component = attributes['data-component'];
	const testId = attributes['data-testid'];
	const hasMore = id || role || itemprop || component || testId;
	if (!classes && !hasMore) return NAMELESS;
	// Most elements have a class alone; asking for it as it stands spares joining strings.
	return namesIn(
		hasMore
			? `${classes ?? ''} ${id ?? ''} ${role ?? ''} ${itemprop ?? ''} ${component ?? ''} ${testId ?? ''}`
			: (classes as string),
	);
}

function namesIn(written: string): Names {
	const known = KNOWN.get(written);
	if (known) return known;
	if (KNOWN.size > MANY_NAMES) KNOWN.clear();
	const names: Names = { words: cutWords(written), meanings: undefined, signs: undefined };
	KNOWN.set(written, names);
	return names;
}

function cutWords(written: string): string[] {
	const words = written
		.slice(0, 400)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-z\u00df-\uffff]+/);
	return words.filter((word) => word.length > 1);
}

function meaningsOf(words: readonly string[]): number {
	let bits = 0;
	for (let at = 0; at < words.length; at++) bits |= meaningsOfWord(words[at] as string);
	return bits;
}

function meaningsOfWord(word: string): number {
	const known = MEANINGS.get(word);
	if (known !== undefined) return known;
	if (word.length < STEM_LENGTH || !ANY_STEM.test(word)) return 0;
	const stem = STEMS.find(([pattern]) => pattern.test(word));
	return stem ? 1 << VOCABULARIES.indexOf(stem[1]) : 0;
}
