import ar from '../../assets/locales/picker/ar.json' with { type: 'json' };
import en from '../../assets/locales/picker/en.json' with { type: 'json' };
import fa from '../../assets/locales/picker/fa.json' with { type: 'json' };
import hi from '../../assets/locales/picker/hi.json' with { type: 'json' };
import ur from '../../assets/locales/picker/ur.json' with { type: 'json' };
import { type Catalogues, type Translator, translate } from './translator.ts';

/** The texts of the picker, which a page gets only when the reader asks for it. English has all keys; a test holds the other languages to them. */
export type PickerWords = Translator<keyof typeof en>;

const CATALOGUES: Catalogues<keyof typeof en> = { ar, en, fa, hi, ur };

/** Speak the first of these languages that there is; English when there is none. */
export function pickerWords(preferred: readonly string[]): PickerWords {
	return translate(CATALOGUES, preferred);
}
