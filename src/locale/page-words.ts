import ar from '../../assets/locales/ar.json' with { type: 'json' };
import en from '../../assets/locales/en.json' with { type: 'json' };
import fa from '../../assets/locales/fa.json' with { type: 'json' };
import hi from '../../assets/locales/hi.json' with { type: 'json' };
import ur from '../../assets/locales/ur.json' with { type: 'json' };
import type { Calendar } from './dates.ts';
import { type Catalogues, type Translator, translate } from './translator.ts';

/** The texts of popup and settings, kept apart so that no annotated page carries them. English has all keys; a test holds the other languages to them. */
export type PageWords = Translator<keyof typeof en>;

const CATALOGUES: Catalogues<keyof typeof en> = { ar, en, fa, hi, ur };

/** Speak the first of these languages that there is, in English when there is none; dates in a calendar. */
export function pageWords(preferred: readonly string[], calendar?: Calendar): PageWords {
	return translate(CATALOGUES, preferred, calendar);
}
