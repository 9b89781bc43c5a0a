import ar from '../../assets/locales/take/ar.json' with { type: 'json' };
import en from '../../assets/locales/take/en.json' with { type: 'json' };
import fa from '../../assets/locales/take/fa.json' with { type: 'json' };
import hi from '../../assets/locales/take/hi.json' with { type: 'json' };
import ur from '../../assets/locales/take/ur.json' with { type: 'json' };
import { type Catalogues, type Translator, translate } from './translator.ts';

/** The texts of files that a reader takes along, which a page gets only when the reader asks for one. English has all keys; a test holds the other languages to them. */
export type TakeWords = Translator<keyof typeof en>;

const CATALOGUES: Catalogues<keyof typeof en> = { ar, en, fa, hi, ur };

/** Speak the first of these languages that there is; English when there is none. */
export function takeWords(preferred: readonly string[]): TakeWords {
	return translate(CATALOGUES, preferred);
}
