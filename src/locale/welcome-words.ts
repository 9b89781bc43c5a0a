import ar from '../../assets/locales/welcome/ar.json' with { type: 'json' };
import en from '../../assets/locales/welcome/en.json' with { type: 'json' };
import fa from '../../assets/locales/welcome/fa.json' with { type: 'json' };
import hi from '../../assets/locales/welcome/hi.json' with { type: 'json' };
import ur from '../../assets/locales/welcome/ur.json' with { type: 'json' };
import { type Catalogues, type Translator, translate } from './translator.ts';

/** The welcome page's texts, with the article that it shows. English has all keys; a test holds the other languages to them. */
export type WelcomeWords = Translator<keyof typeof en>;

const CATALOGUES: Catalogues<keyof typeof en> = { ar, en, fa, hi, ur };

/** Speak the first of these languages that there is; English when there is none. */
export function welcomeWords(preferred: readonly string[]): WelcomeWords {
	return translate(CATALOGUES, preferred);
}
