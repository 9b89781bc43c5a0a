import type { EventWords } from '../locale/event-words.ts';
import type { KeptArticle } from '../memory/kept-article.ts';
import { MemoryPanel, type ReadShelf } from '../memory/memory-panel.tsx';
import { Archived, Outward } from './context.tsx';
import type { RowGroup } from './matrix.ts';
import { type Folding, Part } from './part.tsx';

type Props = Folding & {
	read: readonly KeptArticle[];
	groups: readonly RowGroup[];
	shelf: ReadShelf;
	/** After all was erased. */
	erased: () => void;
	words: EventWords;
};

/** What the reader read of this event: which articles, and how much of it they state together. */
export function ReadSection({ read, groups, shelf, erased, words, folds }: Props) {
	const { say, date } = words;
	const core = groups.flatMap(({ rows }) => rows).filter(({ statement }) => statement.core);
	const stated = new Set(read.flatMap(({ statements }) => statements));
	const outlets = new Set(read.map(({ outlet }) => outlet));
	return (
		<Part id="memory" words={words} folds={folds} count={read.length}>
			{read.length > 0 && (
				<p data-read>
					{say('read.line', {
						count: outlets.size,
						stated: core.filter(({ statement }) => stated.has(statement.id)).length,
						possible: core.length,
					})}
				</p>
			)}
			<ul class="dots">
				{read.map(({ key, outlet, address, published }) => (
					<li key={key}>
						<Outward href={address} text={outlet} words={words} />{' '}
						<span class="soft">{published && date(published, 'short')}</span>{' '}
						<Archived href={address} day={published} of={outlet} words={words} />
						<bdi class="url">{address}</bdi>
					</li>
				))}
			</ul>
			<MemoryPanel shelf={shelf} say={say} changed={erased} />
		</Part>
	);
}
