import { Switch } from '../controls/switch.tsx';
import type { PageWords } from '../locale/page-words.ts';
import { MemoryPanel, type ReadShelf } from '../memory/memory-panel.tsx';
import { SETTING_NAMES, SETTINGS, type SettingName, type Settings } from '../settings/settings.ts';
import { Logo } from '../sidebar/icons.tsx';
import { Choices } from './choices.tsx';
import { type DossierShelf, Dossiers } from './dossiers.tsx';
import { KeyField } from './key-field.tsx';

export type OptionsProps = {
	settings: Settings;
	translator: PageWords;
	/** A kind of clutter in words. */
	kindName: (kind: string) => string;
	save: <Name extends SettingName>(name: Name, value: Settings[Name]) => void;
	shelf: DossierShelf;
	/** What the reader read. */
	read: ReadShelf;
};

/** The settings page: one control for each line of the schema, saved at once; and the dossiers that were added. */
export function Options({ settings, translator, kindName, save, shelf, read }: OptionsProps) {
	return (
		<main class="options">
			<p class="brand">
				<Logo />
				{translator.say('name')}
			</p>
			<h1>{translator.say('options.title')}</h1>
			{SETTING_NAMES.map((name) => (
				<div key={name} class="setting" data-setting={name}>
					<Control
						name={name}
						value={settings[name]}
						translator={translator}
						kindName={kindName}
						taken={keysTaken(settings, name)}
						save={(value) => save(name, value as never)}
					/>
					{name === 'memory' && <MemoryPanel shelf={read} say={translator.say} />}
				</div>
			))}
			<div class="setting">
				<Dossiers shelf={shelf} translator={translator} />
			</div>
		</main>
	);
}

type ControlProps = Pick<OptionsProps, 'translator' | 'kindName'> & {
	name: SettingName;
	/** The keys of all other settings. */
	taken: readonly string[];
	value: Settings[SettingName];
	/** The schema checks what was chosen when it is read again; here it is only passed on. */
	save: (value: Settings[SettingName]) => void;
};

function Control({ name, value, taken, translator, kindName, save }: ControlProps) {
	const { control } = SETTINGS[name];
	const label = translator.say(`settings.${name}`);
	const help = translator.find(`settings.${name}.help`);
	if (typeof value === 'boolean') {
		return <Switch id={name} label={label} on={value} change={save} {...(help && { help })} />;
	}
	if (control.as === 'choice') {
		return (
			<label class="switch-row" for={name}>
				<span>
					{label}
					{help && <span class="soft">{help}</span>}
				</span>
				<select
					id={name}
					value={String(value)}
					onChange={(event) => save(event.currentTarget.value as never)}
				>
					{control.options.map((option) => (
						<option key={option} value={option}>
							{translator.find(`settings.${name}.${option}`) ?? ownName(option)}
						</option>
					))}
				</select>
			</label>
		);
	}
	if (control.as === 'key')
		return (
			<KeyField
				name={name}
				value={String(value)}
				label={label}
				taken={taken}
				translator={translator}
				save={save}
			/>
		);
	if (control.as === 'choices')
		return <Choices lines={value as string[]} translator={translator} kindName={kindName} save={save} />;
	return <Sites sites={value as string[]} label={label} help={help} translator={translator} save={save} />;
}

type SitesProps = Pick<ControlProps, 'translator' | 'save'> & {
	sites: string[];
	label: string;
	help: string | undefined;
};

function Sites({ sites, label, help, translator: { say }, save }: SitesProps) {
	return (
		<>
			<h2>{label}</h2>
			<p class="soft">{sites.length > 0 ? help : say('settings.pausedSites.none')}</p>
			<ul class="sites">
				{sites.map((host) => (
					<li key={host}>
						<span>{host}</span>
						<button
							type="button"
							class="button"
							aria-label={say('settings.pausedSites.remove', { host })}
							onClick={() => save(sites.filter((site) => site !== host))}
						>
							{say('settings.pausedSites.resume')}
						</button>
					</li>
				))}
			</ul>
		</>
	);
}

function keysTaken(settings: Settings, name: SettingName): string[] {
	const others = SETTING_NAMES.filter((one) => one !== name && SETTINGS[one].control.as === 'key');
	return others.map((one) => String(settings[one])).filter((key) => key !== '');
}

/** A language by the name that its own readers give it. */
function ownName(code: string): string {
	return new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
}
