import ar from '../../assets/locales/event/ar.json' with { type: 'json' };
import en from '../../assets/locales/event/en.json' with { type: 'json' };
import fa from '../../assets/locales/event/fa.json' with { type: 'json' };
import hi from '../../assets/locales/event/hi.json' with { type: 'json' };
import ur from '../../assets/locales/event/ur.json' with { type: 'json' };
import arSidebar from '../../assets/locales/sidebar/ar.json' with { type: 'json' };
import enSidebar from '../../assets/locales/sidebar/en.json' with { type: 'json' };
import faSidebar from '../../assets/locales/sidebar/fa.json' with { type: 'json' };
import hiSidebar from '../../assets/locales/sidebar/hi.json' with { type: 'json' };
import urSidebar from '../../assets/locales/sidebar/ur.json' with { type: 'json' };
import type { Calendar } from './dates.ts';
import { type Catalogues, type Translator, translate } from './translator.ts';

type Key = keyof typeof en | keyof typeof enSidebar;

/** The event page's texts, and the sidebar's, whose terms it shares. English has all keys; a test holds the other languages to them. */
export type EventWords = Translator<Key>;

const CATALOGUES: Catalogues<Key> = {
	ar: { ...arSidebar, ...ar },
	en: { ...enSidebar, ...en },
	fa: { ...faSidebar, ...fa },
	hi: { ...hiSidebar, ...hi },
	ur: { ...urSidebar, ...ur },
};

/** Speak the first of these languages that there is, in English when there is none; dates in a calendar. */
export function eventWords(preferred: readonly string[], calendar?: Calendar): EventWords {
	return translate(CATALOGUES, preferred, calendar);
}
