import { useState } from 'preact/hooks';
import type { PageWords } from '../locale/page-words.ts';
import { keyOf, parseKey } from '../settings/key.ts';

export type KeyFieldProps = {
	name: string;
	label: string;
	/** As it is stored; '' is none. */
	value: string;
	/** Keys that do something else. */
	taken: readonly string[];
	translator: PageWords;
	save: (key: string) => void;
};

/** One key, set by pressing it. Tab, Enter and Escape do what they always do; Backspace and Delete take the key off. */
export function KeyField({ name, label, value, taken, translator: { say }, save }: KeyFieldProps) {
	const [said, setSaid] = useState('');
	const pressed = (event: KeyboardEvent) => {
		const isNone = event.key === 'Backspace' || event.key === 'Delete';
		const key = isNone ? '' : parseKey(keyOf(event));
		if (key === undefined) return;
		event.preventDefault();
		if (taken.includes(key)) return setSaid(say('settings.key.taken', { key }));
		setSaid('');
		save(key);
	};
	return (
		<>
			<div class="switch-row">
				<label for={name}>{label}</label>
				<input
					id={name}
					class="key"
					dir="ltr"
					readOnly
					value={value}
					placeholder={say('settings.key.none')}
					aria-describedby={`${name}-help`}
					onKeyDown={pressed}
				/>
			</div>
			<p id={`${name}-help`} class="soft" role="status">
				{said}
			</p>
		</>
	);
}
