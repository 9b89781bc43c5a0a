import type { ComponentChildren } from 'preact';
import { archived, atQuotation } from '../coverage/links.ts';
import type { Quotation, Source } from '../dossier/dossier.ts';
import { useReading } from './context.tsx';
import { Fold } from './fold.tsx';

type SourcesProps = { id: string; ids: readonly string[]; quotation?: Pick<Quotation, 'text'> };

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

/** The way to an archived copy, since links rot; `of` says of what, for whoever cannot see where it stands. */
export function Archived({ href, day, of }: { href: string; day?: string | undefined; of: string }) {
	const { translator } = useReading();
	if (!/^https?:\/\//i.test(href)) return null;
	return (
		<Outward href={archived(href, day)} class="soft archived">
			{translator.say('archive')}
			<span class="quiet"> ({of})</span>
		</Outward>
	);
}

/**
 * Behind a fold: who says so, when, and where to read it, at the very quotation where there is one. Nothing for ids without a
 * source.
 */
export function Sources({ id, ids, quotation }: SourcesProps) {
	const { report, translator } = useReading();
	const sources = report.dossier.sources.filter((source) => ids.includes(source.id));
	if (sources.length === 0) return null;
	return (
		<Fold id={`${id}-sources`} label={translator.say('sources', { count: sources.length })}>
			<ul class="plain sources">
				{sources.map((source) => (
					<SourceItem key={source.id} source={source} quotation={quotation} />
				))}
			</ul>
		</Fold>
	);
}

type SourceItemProps = { source: Source; quotation?: Pick<Quotation, 'text'> | undefined };

/** Whose text it is, with the way to it, or to a quotation in it, its day, and an archived copy. */
export function SourceItem({ source: { url, outlet, published }, quotation }: SourceItemProps) {
	const { translator } = useReading();
	return (
		<li>
			<Outward href={quotation ? atQuotation(url, quotation.text) : url}>
				<bdi>{outlet}</bdi>
			</Outward>{' '}
			{published && <bdi class="soft">{translator.date(published, 'short')}</bdi>}{' '}
			<Archived href={url} day={published} of={outlet} />
		</li>
	);
}
