import { CALENDARS } from '../locale/dates.ts';
import { parseKey } from './key.ts';

/** One setting: what it is when never set, and how an outside value becomes one (undefined when it cannot). */
export type Setting<Value> = {
	readonly initial: Value;
	readonly parse: (value: unknown) => Value | undefined;
	/** What the options page draws for it. */
	readonly control: Control;
};
type Control =
	| { as: 'switch' }
	| { as: 'choice'; options: readonly string[] }
	| { as: 'key' }
	| { as: 'list' }
	| { as: 'choices' };

const HOST = /^(?:[a-z0-9-]+\.)*[a-z0-9-]+$/;
/** The languages of the interface, English first; a dossier's texts may be there in others, too, or in fewer. */
const LANGUAGES = ['auto', 'en', 'ur', 'fa', 'ar', 'hi'] as const;
/** As many sites as fit into one item of `storage.sync` (8,192 bytes) with hosts of ordinary length. */
const MAX_HOSTS = 250;
/** Far more than anybody makes by hand; where they do not fit into `storage.sync`, they are kept on this machine. */
const MAX_CHOICES = 1000;
const MAX_CHOICE_CHARS = 400;

/** On or off. */
function toggle(initial: boolean): Setting<boolean> {
	return {
		initial,
		parse: (value) => (typeof value === 'boolean' ? value : undefined),
		control: { as: 'switch' },
	};
}

/** One of a few words, the first unless the reader chose. */
function choice<const Option extends string>(options: readonly [Option, ...Option[]]): Setting<Option> {
	return {
		initial: options[0],
		parse: (value) => options.find((option) => option === value),
		control: { as: 'choice', options },
	};
}

/** A key of the keyboard; '' when the reader wants none. */
function key(initial: string): Setting<string> {
	return { initial, parse: parseKey, control: { as: 'key' } };
}

/** Host names, lower case, without doubles; what is not a host name is dropped. */
function hosts(): Setting<string[]> {
	return { initial: [], parse: parseHosts, control: { as: 'list' } };
}

function parseHosts(value: unknown): string[] | undefined {
	if (!Array.isArray(value)) return undefined;
	const names = value.filter((name): name is string => typeof name === 'string');
	const clean = names.map((name) => name.toLowerCase()).filter((name) => HOST.test(name));
	return [...new Set(clean)].slice(0, MAX_HOSTS);
}

/** What the reader wants hidden or kept, site by site: lines as `clutter/choices.ts` reads and writes them. */
function choices(): Setting<string[]> {
	return { initial: [], parse: parseLines, control: { as: 'choices' } };
}

function parseLines(value: unknown): string[] | undefined {
	if (!Array.isArray(value)) return undefined;
	const lines = value.filter(
		(line): line is string => typeof line === 'string' && line !== '' && line.length <= MAX_CHOICE_CHARS,
	);
	return [...new Set(lines)].slice(0, MAX_CHOICES);
}

/** Every setting, one line each; its type, default, check and storage key follow from the line. */
export const SETTINGS = {
	annotate: toggle(true),
	autoOpen: toggle(true),
	hideClutter: toggle(true),
	highlights: toggle(true),
	memory: toggle(true),
	theme: choice(['auto', 'light', 'dark']),
	language: choice(LANGUAGES),
	factsLanguage: choice(LANGUAGES),
	calendar: choice(CALENDARS),
	pausedSites: hosts(),
	keys: toggle(true),
	keyOpen: key('Alt+Shift+O'),
	keyNext: key('J'),
	keyPrevious: key('K'),
	keyPassage: key('G'),
	keyBack: key('B'),
	keyHighlights: key('Alt+Shift+H'),
	keyClutter: key('Alt+Shift+C'),
	keyHelp: key('?'),
	choices: choices(),
};

export type SettingName = keyof typeof SETTINGS;
export type Settings = {
	[Name in SettingName]: (typeof SETTINGS)[Name] extends Setting<infer Value> ? Value : never;
};

/** The names, in the order in which the options show them. */
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** Settings from whatever was stored: a missing or broken value falls back alone, the others stay. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
	const entries = SETTING_NAMES.map((name) => {
		const setting: Setting<unknown> = SETTINGS[name];
		return [name, setting.parse(stored[name]) ?? setting.initial];
	});
	return Object.fromEntries(entries) as Settings;
}
