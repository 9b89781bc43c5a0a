import en from '../../assets/locales/sidebar/en.json' with { type: 'json' };
import fa from '../../assets/locales/sidebar/fa.json' with { type: 'json' };
import ur from '../../assets/locales/sidebar/ur.json' with { type: 'json' };
import { type Catalogues, type Translator, translate } from './translator.ts';

/** The texts of the sidebar, which every annotated page carries. English has all keys; a test holds the other languages to them. */
export type Words = Translator<keyof typeof en>;

const CATALOGUES: Catalogues<keyof typeof en> = { en, fa, ur };

/** Speak the first of these languages that there is; English when there is none. */
export function sidebarWords(preferred: readonly string[]): Words {
	return translate(CATALOGUES, preferred);
}
