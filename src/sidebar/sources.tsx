import type { ComponentChildren } from 'preact';
import type { Source } from '../dossier/dossier.ts';
import { useReading } from './context.tsx';
import { Fold } from './fold.tsx';

/** A link that leaves the page: in a new tab, without a way back into this one. Text alone unless it is http or https. */
export function Outward({
	href,
	children,
	...rest
}: {
	href: string;
	children: ComponentChildren;
	class?: string;
}) {
	const { translator } = useReading();
	if (!/^https?:\/\//i.test(href)) return <span {...rest}>{children}</span>;
	return (
		<a href={href} target="_blank" rel="noopener noreferrer" {...rest}>
			{children}
			<span class="quiet"> ({translator.say('other.newTab')})</span>
		</a>
	);
}

/** Behind a fold: who says so, when, and where to read it. Nothing for ids without a source. */
export function Sources({ id, ids }: { id: string; ids: readonly string[] }) {
	const { report, translator } = useReading();
	const sources = report.dossier.sources.filter((source) => ids.includes(source.id));
	if (sources.length === 0) return null;
	return (
		<Fold id={`${id}-sources`} label={translator.say('sources', { count: sources.length })}>
			<ul class="plain sources">
				{sources.map((source) => (
					<SourceItem key={source.id} source={source} />
				))}
			</ul>
		</Fold>
	);
}

/** Whose text it is, with the way to it, and its day. */
export function SourceItem({ source: { url, outlet, published } }: { source: Source }) {
	const { translator } = useReading();
	return (
		<li>
			<Outward href={url}>
				<bdi>{outlet}</bdi>
			</Outward>{' '}
			{published && <bdi class="soft">{translator.date(published, 'short')}</bdi>}
		</li>
	);
}
