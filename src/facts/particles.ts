import { foldText } from '../text/fold.ts';

/** Small words of grammar, folded, all languages together: none means something else in another of them. */
function words(text: string): ReadonlySet<string> {
	return new Set(text.split(' ').map(foldText));
}

/** Before a name: it is where, or against whom, something is done. */
export const TARGET_BEFORE = words(
	'in inside near around outside into within on onto upon at against across over targeting target targeted targets hit hitting در به بر علیه داخل خاک بخاک ضد في على داخل باتجاه نحو تستهدف استهدف استهدفت قرب en au aux dans contre sur im auf gegen contro sul sulla contra em no na w we op tegen по в на у',
);
/** After a name: the same. */
export const TARGET_AFTER = words('میں پر اندر قریب را में पर अंदर भीतर को करीब निकट नज़दीक');
/** Before a name: it does it. */
export const ACTOR_BEFORE = words('by توسط قبل par von por door');
export const ACTOR_AFTER = words('نے ने');
/** Before or after a name: it is neither. */
export const OTHER_BEFORE = words(
	'from with to of between for via than about از با میان بین من مع بين إلى عن',
);
export const OTHER_AFTER = words('سے से ساتھ साथ');
/** Before a deed that is only spoken of ("victims of the attack"): whoever stands before does not do it. */
export const SPOKEN_OF = words(
	'of after over following since during despite about from before amid nach après tras dopo после после',
);
/** What may stand between a preposition and its name. */
export const FILLERS = words(
	'the a an o la el le il l der die das den dem het территории території territorio território territoire terytorium its his their this that alleged neighbouring neighboring restive western eastern northern southern southwestern southeastern border remote الأراضي أراضي مدينة محافظة إقليم منطقة نزدیکی نزدیک شهر استان منطقه',
);
/** With "of" before a place's own name. */
export const AREA = words('province district region area town village city settlement hamlet');
/** Between a deed and whose it is ("ataques de Pakistán"). */
export const OWNER_AFTER = words('de del du do della dello di van von');
export const AND = words('and و اور और وَ');
/** Joins a name to what is its own ("ایران کے ٹھکانوں پر"). */
export const GENITIVE = words('کے کی کا के की का');
/** Nothing that stands before these has to do with what stands behind. */
export const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', ':', '—', '؛', '|', '(', ')']);

/** Denies what stands near by, before it (English, Arabic) or after it (Urdu, Persian, Hindi). */
export const NOT = words(
	'not no never none neither without denied denies deny denying نہیں نہ नहीं न لم لن لا ليس ما لیس نکرد نکرده نداد نزد نبود نیست نشد نشده',
);
/** Verbs that deny the whole of what is said. */
export const DENY = words(
	'denied denies deny denying refuted refutes dismissed تردید تکذیب رد نفت نفى تنفي ينفي इनकार इंकार खंडन',
);
/** Makes it a thing that may be. */
export const IF = words(
	'if whether may could might would unless should demanded demands demanding اگر چنانچه إذا إن لو अगर यदि شاید',
);
/** Those that open a condition. */
export const CONDITION = words('if unless اگر چنانچه إذا لو अगर यदि');
/** Begins a clause with a deed and a day of its own. */
export const SUBORDINATE = words(
	'after before when while since که بعدما عندما حين जब nachdem als après cuando dopo quando nadat toen когда после коли gdy',
);
/** Parts of the day: "before dawn" is no clause. */
export const DAY_PARTS = words(
	'dawn sunrise daybreak noon midday sunset dusk midnight nightfall الفجر الظهر منتصف midi minuit mediodía medianoche рассвета полудня полуночи',
);
/** After a distance: it is measured from the border inwards. */
export const DEPTH = words('inside into deep within اندر داخل عمق अंदर भीतर');
