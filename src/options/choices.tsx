import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Choice, formatChoice, parseChoice } from '../clutter/choices.ts';
import { exportChoices } from '../clutter/import-choices.ts';
import type { PageWords } from '../locale/page-words.ts';
import { ImportForm } from './import-form.tsx';

export type ChoicesProps = {
	/** As they are stored. */
	lines: readonly string[];
	translator: PageWords;
	kindName: (kind: string) => string;
	save: (lines: string[]) => void;
};

/** Every choice that the reader made about clutter, site by site, each removable; and the ways out and in as text. */
export function Choices({ lines, translator, kindName, save }: ChoicesProps) {
	const { say } = translator;
	const [said, setSaid] = useState('');
	const choices = lines.flatMap((line) => parseChoice(line) ?? []);
	const hosts = [...new Set(choices.map(({ host }) => host))].sort();
	const remove = (choice: Choice) => {
		save(lines.filter((line) => line !== formatChoice(choice)));
		setSaid(say('settings.choices.removed'));
	};
	return (
		<section aria-labelledby="choices-title">
			<h2 id="choices-title" tabIndex={-1}>
				{say('settings.choices')}
			</h2>
			<p class="soft">{say(choices.length > 0 ? 'settings.choices.help' : 'settings.choices.none')}</p>
			{hosts.map((host) => (
				<Site key={host} host={host} choices={choices.filter((choice) => choice.host === host)}>
					{(choice) => <Row choice={choice} translator={translator} kindName={kindName} remove={remove} />}
				</Site>
			))}
			{choices.length > 0 && <Export text={exportChoices(choices)} translator={translator} say={setSaid} />}
			<ImportForm
				translator={translator}
				add={(added) => save([...new Set([...lines, ...added.map(formatChoice)])])}
			/>
			<p class="soft" role="status">
				{said}
			</p>
		</section>
	);
}

type SiteProps = {
	host: string;
	choices: readonly Choice[];
	children: (choice: Choice) => ComponentChildren;
};

function Site({ host, choices, children }: SiteProps) {
	return (
		<>
			<h3>
				<bdi>{host}</bdi>
			</h3>
			<ul class="sites">
				{choices.map((choice) => (
					<li key={formatChoice(choice)} data-choice={formatChoice(choice)}>
						{children(choice)}
					</li>
				))}
			</ul>
		</>
	);
}

type RowProps = Pick<ChoicesProps, 'translator' | 'kindName'> & {
	choice: Choice;
	remove: (choice: Choice) => void;
};

function Row({ choice, translator: { say }, kindName, remove }: RowProps) {
	const what = choice.does === 'keep-kind' ? kindName(choice.kind) : choice.selector;
	const text = say(`settings.choices.${choice.does}`, { what });
	return (
		<>
			<span class="choice">{text}</span>
			<button
				type="button"
				class="button"
				aria-label={say('settings.choices.removeOne', { what: text, host: choice.host })}
				onClick={() => {
					// The button goes with its choice.
					document.getElementById('choices-title')?.focus();
					remove(choice);
				}}
			>
				{say('settings.choices.remove')}
			</button>
		</>
	);
}

type ExportProps = Pick<ChoicesProps, 'translator'> & { text: string; say: (said: string) => void };

function Export({ text, translator, say: tell }: ExportProps) {
	const { say } = translator;
	const copy = () =>
		navigator.clipboard.writeText(text).then(
			() => tell(say('settings.choices.copied')),
			() => tell(say('settings.choices.notCopied')),
		);
	return (
		<>
			<h3>{say('settings.choices.export')}</h3>
			<p class="soft">{say('settings.choices.exportHelp')}</p>
			<p class="actions">
				<button type="button" class="button" onClick={() => void copy()}>
					{say('settings.choices.copy')}
				</button>
				<a
					class="button"
					download="sidelight-choices.txt"
					href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
				>
					{say('settings.choices.download')}
				</a>
			</p>
		</>
	);
}
