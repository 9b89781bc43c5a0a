import { render } from 'preact';
import type { Words } from '../locale/sidebar-words.ts';
import { KEY_ACTIONS, type Keys } from './keys.ts';

export type KeyHelpOptions = {
	/** Where the sidebar is drawn. */
	container: HTMLElement;
	words: Words;
	keys: Keys;
	openSettings: () => void;
};

/** List the keys above the page. Escape closes the list; the browser gives the focus back to what had it. */
export function showKeyHelp({ container, words, keys, openSettings }: KeyHelpOptions): void {
	const dialogue = container.ownerDocument.createElement('dialog');
	dialogue.className = 'keys';
	dialogue.setAttribute('aria-labelledby', 'sl-keys');
	// Escape would close the sidebar as well.
	dialogue.addEventListener('keydown', (event) => event.stopPropagation());
	dialogue.addEventListener('close', () => {
		render(null, dialogue);
		dialogue.remove();
	});
	const close = () => dialogue.close();
	const change = () => {
		close();
		openSettings();
	};
	render(<KeyList words={words} keys={keys} close={close} change={change} />, dialogue);
	container.append(dialogue);
	dialogue.showModal();
}

type KeyListProps = Pick<KeyHelpOptions, 'words' | 'keys'> & { close: () => void; change: () => void };

function KeyList({ words: { say }, keys, close, change }: KeyListProps) {
	const isAnySet = KEY_ACTIONS.some((action) => keys[action]);
	return (
		<>
			<h2 id="sl-keys">{say('keys.title')}</h2>
			{!isAnySet && <p>{say('keys.off')}</p>}
			<dl>
				{KEY_ACTIONS.filter((action) => keys[action]).map((action) => (
					<div key={action}>
						<dt>{say(`keys.${action}`)}</dt>
						<dd>
							<kbd dir="ltr">{keys[action]}</kbd>
						</dd>
					</div>
				))}
			</dl>
			<p class="under">
				<button type="button" class="link" onClick={change}>
					{say('keys.change')}
				</button>
				<button type="button" class="link" data-close onClick={close}>
					{say('keys.close')}
				</button>
			</p>
		</>
	);
}
