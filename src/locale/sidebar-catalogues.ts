import ar from '../../assets/locales/sidebar/ar.json' with { type: 'json' };
import en from '../../assets/locales/sidebar/en.json' with { type: 'json' };
import fa from '../../assets/locales/sidebar/fa.json' with { type: 'json' };
import hi from '../../assets/locales/sidebar/hi.json' with { type: 'json' };
import ur from '../../assets/locales/sidebar/ur.json' with { type: 'json' };
import type { SidebarTexts } from './sidebar-words.ts';
import { firstSpoken } from './translator.ts';

/** The sidebar's texts in the first of these languages that there is; in English when there is none. */
export function sidebarTexts(preferred: readonly string[]): SidebarTexts {
	return firstSpoken({ ar, en, fa, hi, ur }, preferred);
}
