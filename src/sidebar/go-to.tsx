import type { ComponentChildren } from 'preact';
import { useReading } from './context.tsx';
import { GoToIcon } from './icons.tsx';
import { type Target, targetKey } from './target.ts';

type GoToProps = { target: Target; title?: string; children: ComponentChildren };

/** The way from the list to where something stands in the article; no way, and that it is gone, where it no longer does. */
export function GoTo({ target, title, children }: GoToProps) {
	const { marks, translator, visit } = useReading();
	const key = targetKey(target);
	if (marks.lost.has(key))
		return (
			<span data-lost={key}>
				{children} <span class="soft">{translator.say('moved.gone')}</span>
			</span>
		);
	return (
		<button
			type="button"
			class="go"
			data-target={key}
			aria-describedby={`sl-${key}-text`}
			{...(title && { title })}
			onClick={() => visit(target)}
		>
			{children}
			<GoToIcon />
		</button>
	);
}
