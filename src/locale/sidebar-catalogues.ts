import fa from '../../assets/locales/sidebar/fa.json' with { type: 'json' };
import ur from '../../assets/locales/sidebar/ur.json' with { type: 'json' };
import type { SidebarCatalogues } from './sidebar-words.ts';
import { primaryTag } from './translator.ts';

const CATALOGUES: SidebarCatalogues = { fa, ur };

/** What `sidebarWords` needs besides English to speak the first of these languages; nothing when that is English. */
export function cataloguesFor(preferred: readonly string[]): SidebarCatalogues {
	const known = preferred.map(primaryTag).find((tag) => tag === 'en' || Object.hasOwn(CATALOGUES, tag));
	const catalogue = known === undefined ? undefined : CATALOGUES[known];
	return known !== undefined && catalogue ? { [known]: catalogue } : {};
}
