/** What a block's text shows by itself, whatever its language. */
export type TextSigns = {
	/** Characters, a character of a script without spaces between words counting as three. */
	weight: number;
	sentenceEnds: number;
	commas: number;
	endsAsSentence: boolean;
	endsCut: boolean;
	endsWithColon: boolean;
	digitShare: number;
	capitalShare: number;
	startsLower: boolean;
	hasQuote: boolean;
	hasDate: boolean;
	hasCopyright: boolean;
	hasBar: boolean;
	hasAddress: boolean;
	cue: number;
};

/**
 * Openings and whole texts that announce something else than the article, in the languages of the news. The first
 * group that fits counts, from 1.
 */
const CUES: readonly RegExp[] = [
	/^[\s\W]*(?:read (?:more|also|next|the full)|also read|keep reading|see also|related|more (?:from|on|about|stories|news)|recommended|you (?:may|might) (?:also )?like|don't miss|trending|most (?:read|popular)|recent posts|latest (?:news|stories)|up next|lesen sie|mehr (?:zum|aus|von)|auch interessant|das könnte|lire (?:aussi|la suite|plus)|à lire|voir aussi|lee (?:también|más)|leer más|te puede interesar|más (?:noticias|sobre)|leia (?:também|mais)|veja (?:também|mais)|saiba mais|leggi anche|potrebbe interessarti|lees (?:ook|meer)|läs (?:också|även|mer)|les (?:også|mer)|læs (?:også|mere)|lue myös|czytaj (?:także|też|więcej)|zobacz (?:też|także)|čtěte také|ilgili haber|читайте (?:также|ещё|еще)|читати також|по теме|اقرأ أيض|بیشتر بخوانید|مطالب مرتبط|یہ بھی پڑھیں|مزید پڑھیں|यह भी पढ़ें|関連記事|あわせて読みたい|相关阅读|延伸閱讀|관련기사|baca juga|xem thêm)/iu,
	/^[\s\W]*(?:advertisement|advertising|sponsored|ad feedback|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|reklama|reklame|annons|annonce|advertentie|mainos|реклама|реклам|إعلان|آگهی|اشتہار|विज्ञापन|広告|广告|廣告|광고|iklan|story continues below|continue reading|article continues|scroll to continue|promoted content|paid content)/iu,
	/(?:newsletter|sign up|subscribe|your (?:email|inbox)|e-?mail address|abonnieren|suscr[ií]b|inscrivez|abonnez|iscriviti|prenumerera|подпи[сш]|خبرنامه|اشترك|メルマガ|구독)/iu,
	/^[\s\W]*(?:share|tweet|follow (?:us|me|@|\w+ on)|like us|facebook|twitter|whatsapp|email|print|copy link|save|teilen|folgen|compartir|compart[ie]lh|síguenos|partager|suivez|condividi|seguici|dela|del|udostępnij|поделиться|شارك|اشتراک|شیئر|シェア|分享|공유|bagikan)(?![\p{L}]{3,})/iu,
	/(?:comments?\b|leave a reply|log in to|sign in|kommentare?|comentarios?|commentaires?|commenti|комментари|تعليق|نظر|تبصر|コメント|评论|댓글)/iu,
	/(?:all rights reserved|©|copyright|terms of (?:use|service)|privacy policy|cookies?\b|alle rechte|todos los derechos|tous droits|tutti i diritti|todos os direitos|все права)/iu,
	/^[\s\W]*(?:photo|foto|image|picture|credits?|getty|reuters|ap photo|afp|source|quelle|fuente|crédito|bild|photograph|kuva|zdj|фото|عکس|تصویر|صورة|写真|图)(?:\b|[:：/])/iu,
	/^[\s\W]*(?:by|von|par|por|di|door|av|af|autor|author|written by|posted (?:by|on)|published|updated|last (?:updated|modified)|veröffentlicht|publicado|publié|pubblicato|aktualisiert|stand|text)\b[:\s]/iu,
	/(?:is a (?:\p{L}+ ){0,5}(?:writer|reporter|journalist|editor|correspondent|author|contributor|columnist|freelance)|about the author|über den autor|sobre (?:el|o) autor|à propos de l'auteur|[\p{L}.]+@[\p{L}-]+\.\p{L})/iu,
];

const DENSE_SCRIPT =
	/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;
const DATE =
	/\b(?:19|20)\d\d\b|\b\d{1,2}[./:]\d{2}\b|\b\d+\s*(?:min|hours?|days?|hrs?|ago|std|tagen?|heures?|jours?|horas?|días?|uur|tim)\b/iu;

export function readTextSigns(text: string): TextSigns {
	const length = text.length;
	const sample = length > 600 ? text.slice(0, 600) : text;
	return {
		weight: length + 2 * count(sample, DENSE_SCRIPT) * (length / sample.length),
		sentenceEnds: count(text, /[.!?…](?=["'”’»)\]]?(?:\s|$))|[。！？।۔؟]/g),
		commas: count(text, /[,;،，、؛]/g),
		endsAsSentence: /[.!?。！？।۔؟]["'”’»」』)\]]*$/u.test(text),
		endsCut: /(?:…|\.\.\.|\[…\]|»|›|→|>)$/u.test(text),
		endsWithColon: /[:：]$/u.test(text),
		digitShare: count(sample, /\p{N}/gu) / sample.length,
		capitalShare: count(sample, /\p{Lu}/gu) / Math.max(1, count(sample, /[\p{Lu}\p{Ll}]/gu)),
		startsLower: /^\p{Ll}/u.test(text),
		hasQuote: /["“”„«»「」]/u.test(sample),
		hasDate: DATE.test(sample),
		hasCopyright: /©|\(c\)\s*\d{4}/iu.test(sample),
		hasBar: /[|•·›»/]/u.test(sample),
		hasAddress: /@|https?:|www\./iu.test(sample),
		cue: length < 400 ? CUES.findIndex((cue) => cue.test(sample)) + 1 : 0,
	};
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
