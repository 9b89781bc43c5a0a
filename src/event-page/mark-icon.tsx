import type { Mark } from './matrix.ts';

/** In the order of the legend. */
export const MARKS: readonly Mark[] = ['here', 'unstated', 'doubt', 'later', 'read', 'known'];

const PATHS: Readonly<Record<Mark, string>> = {
	here: 'M4.4 8.2l2.4 2.4 4.8-5.2',
	unstated: 'M5 8h6',
	doubt: 'M6 6.3a2 2 0 1 1 2.9 1.8c-.6.4-.9.7-.9 1.3M8 11.6v.2',
	later: 'M8 4.6V8l2.3 1.5',
	read: 'M4.4 8.2l2.4 2.4 4.8-5.2',
	known: '',
};

/** How a statement stands with an outlet: every mark has its own form, for whoever sees no colours. Never read out. */
export function MarkIcon({ mark }: { mark: Mark }) {
	return (
		<svg class={`cell-mark ${mark}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
			{mark === 'known' && <circle class="full" cx="8" cy="8" r="4" />}
			{mark === 'here' && <circle class="full" cx="8" cy="8" r="7" />}
			{(mark === 'later' || mark === 'doubt') && <circle class="ring" cx="8" cy="8" r="6.5" />}
			<path d={PATHS[mark]} />
		</svg>
	);
}
