import type en from '../../assets/locales/sidebar/en.json';
import type { Spoken, Translator } from './translator.ts';

type Key = keyof typeof en;

/** The sidebar speaking, with the picker, the print and the files that come from it; `speak` makes it of `SidebarTexts`. English has all keys; a test holds the other languages to them. */
export type Words = Translator<Key>;

/** The sidebar's texts in one language. They are data that the background gives (`sidebar-texts.ext.ts`): no page carries them. */
export type SidebarTexts = Spoken<Key>;
