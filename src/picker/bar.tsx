import type { Words } from '../locale/sidebar-words.ts';
import type { Step } from './keys.ts';

/** What the picker shows and does just now. */
export type BarProps = {
	words: Words;
	/** About what is pointed at; the hint while there is nothing. */
	said: string;
	/** Whether what is pointed at may be hidden. */
	mayHide: boolean;
	hasTarget: boolean;
	previewed: boolean;
	atTop: boolean;
	step: (step: Step) => void;
	togglePreview: () => void;
	hide: () => void;
	cancel: () => void;
};

/** The bar that says what would be hidden. Its first two buttons are for fingers, which have no arrow keys. */
export function Bar({ words: { say }, said, mayHide, hasTarget, previewed, atTop, ...act }: BarProps) {
	return (
		<div
			class={atTop ? 'bar top' : 'bar'}
			role="dialog"
			aria-label={say('picker.region')}
			aria-describedby="sl-said"
			tabIndex={-1}
		>
			<p id="sl-said" role="status" class={hasTarget && !mayHide ? 'said refused' : 'said'}>
				{said}
			</p>
			<div class="buttons">
				<button type="button" disabled={!hasTarget} onClick={() => act.step('larger')}>
					{say('picker.larger')}
				</button>
				<button type="button" disabled={!hasTarget} onClick={() => act.step('smaller')}>
					{say('picker.smaller')}
				</button>
				<button type="button" disabled={!mayHide} aria-pressed={previewed} onClick={act.togglePreview}>
					{say('picker.preview')}
				</button>
				<button type="button" class="first" data-hide disabled={!mayHide} onClick={act.hide}>
					{say('picker.hide')}
				</button>
				<button type="button" data-cancel onClick={act.cancel}>
					{say('picker.cancel')}
				</button>
			</div>
		</div>
	);
}
