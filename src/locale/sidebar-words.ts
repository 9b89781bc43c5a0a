import en from '../../assets/locales/sidebar/en.json' with { type: 'json' };
import type { Catalogue } from './messages.ts';
import { type Translator, translate } from './translator.ts';

type Key = keyof typeof en;

/** The texts of the sidebar. English has all keys; a test holds the other languages to them. */
export type Words = Translator<Key>;

/** The sidebar's texts in languages other than English, by primary tag. */
export type SidebarCatalogues = Record<string, Catalogue<Key>>;

/**
 * Speak the first of these languages that there is; English when there is none. Only English goes into every annotated
 * page; another language comes from `sidebar-catalogues.ts`, by way of the background.
 */
export function sidebarWords(preferred: readonly string[], catalogues: SidebarCatalogues = {}): Words {
	return translate({ ...catalogues, en }, preferred);
}
