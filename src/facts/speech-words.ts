import { foldText } from '../text/fold.ts';

function words(text: string): ReadonlySet<string> {
	return new Set(text.split(' ').map(foldText));
}

/** Verbs by which somebody says something, all languages together. */
export const SAY = words(
	'said says say saying told stated states announced declared stressed stresses emphasized emphasised highlighted reiterated added noted insisted warned wrote reported confirmed affirmed ' +
		'underlined underscored maintained argued pledged vowed ' +
		'کہا بتایا کہنا اعلان بیان ' +
		'گفت گفتند می‌گوید میگوید می‌گویند اعلام تاکید افزود گفته ' +
		'قال قالت وقال وقالت أعلن أعلنت أكد أكدت أضاف صرح صرحت ذكر ذكرت ' +
		'कहा बताया बोले कहना मुताबिक अनुसार مطابق ' +
		'dit déclaré affirmé sagte erklärte teilte dijo declaró afirmó ha detto dichiarato disse afirmou zei verklaarde сказал заявил сообщил заявила сообщила сказав заявив powiedział oświadczył dedi açıkladı söyledi',
);
/** Verbs and adverbs by which an article keeps its distance. */
export const CLAIM = words(
	'claimed claims claim claiming alleged alleges alleging allegedly purportedly reportedly مبینہ مزعوم المزعوم कथित accused accuses accusing دعویٰ مدعی ادعا زعم زعمت تزعم ادعى ادعت दावा आरोप',
);
/** What stands before the speaker: "according to", and in Arabic the verb. */
export const SPEAKER_AFTER = words(
	'according per قال قالت وقال وقالت أعلن أعلنت أكد أكدت صرح صرحت ذكر ذكرت زعمت زعم وفقا بحسب گفته',
);
/** Those of them that doubt only what stands next to them. */
export const DOUBTED = words('alleged allegedly purportedly reportedly مبینہ مزعوم المزعوم कथित');
/** Sets what somebody says against what is said behind it. */
export const CONTRAST = words('while whereas جبکہ بينما जबकि درحالی‌که');
/** Before a verb: the subject is not who says it. */
export const PASSIVE = words('was were been being is are be');
