import { useEffect, useState } from 'preact/hooks';
import type { Translator } from '../locale/translator.ts';
import { exportArticles } from './export-articles.ts';
import type { KeptArticle } from './kept-article.ts';

/** Where the panel finds what was read. Both reject when the store cannot be opened. */
export type ReadShelf = { articles: () => Promise<KeptArticle[]>; erase: () => Promise<void> };

type Key = `memory.${'kept' | 'none' | 'failed' | 'save' | 'erase' | 'sure' | 'erased'}`;
type Props = { shelf: ReadShelf; say: Translator<Key>['say']; changed?: () => void };

/** How much is kept of what the reader read, of all events, and the ways to take it along and to erase it. */
export function MemoryPanel({ shelf, say, changed }: Props) {
	const [articles, setArticles] = useState<KeptArticle[] | 'failed'>();
	const [isErased, setErased] = useState(false);
	const fail = () => setArticles('failed');
	useEffect(() => void shelf.articles().then(setArticles, fail), [shelf]);
	const erase = async () => {
		await shelf.erase();
		setArticles([]);
		setErased(true);
		changed?.();
	};
	return (
		<div data-memory>
			<p class="soft" role="status">
				{isErased && say('memory.erased')} {articles && stateOf(articles, say)}
			</p>
			{Array.isArray(articles) && articles.length > 0 && (
				<Actions articles={articles} say={say} erase={() => void erase().catch(fail)} />
			)}
		</div>
	);
}

function stateOf(articles: KeptArticle[] | 'failed', say: Props['say']): string {
	if (articles === 'failed') return say('memory.failed');
	return articles.length > 0 ? say('memory.kept', { count: articles.length }) : say('memory.none');
}

type ActionsProps = Pick<Props, 'say'> & { articles: KeptArticle[]; erase: () => void };

function Actions({ articles, say, erase }: ActionsProps) {
	const [isAsked, setAsked] = useState(false);
	return (
		<p class="actions">
			<button type="button" class="button" data-save onClick={() => save(exportArticles(articles))}>
				{say('memory.save')}
			</button>
			<button
				type="button"
				class="button"
				data-erase={isAsked ? 'sure' : 'ask'}
				onClick={() => (isAsked ? erase() : setAsked(true))}
			>
				{say(isAsked ? 'memory.sure' : 'memory.erase')}
			</button>
		</p>
	);
}

/** Made in the page and given to the browser as a download: nothing is sent. */
function save(text: string): void {
	const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
	const link = Object.assign(document.createElement('a'), { href, download: 'sidelight-read.json' });
	link.click();
	URL.revokeObjectURL(href);
}
