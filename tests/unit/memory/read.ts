import type { KeptArticle } from '../../../src/memory/kept-article.ts';
import type { MemoryStore } from '../../../src/memory/memory.ts';

/** An article that was read, of which only some is told. */
export function readArticle(known: Partial<KeptArticle> & Pick<KeptArticle, 'key'>): KeptArticle {
	return {
		event: 'halm-bridge-2031',
		address: `https://${known.key}`,
		outlet: known.key.split('/')[0] ?? '',
		opened: '2031-03-21',
		statements: [],
		figures: [],
		...known,
	};
}

/** A store in memory, which copies what it is given as the browser's does, and can be full or gone. */
export class ArticlesInMemory implements MemoryStore {
	readonly kept = new Map<string, unknown>();
	readonly tallies = new Map<string, unknown>();
	isFull = false;
	isGone = false;

	change: MemoryStore['change'] = async ({ event, key }, update) => {
		if (this.isGone) throw new Error('gone');
		const id = `${event} ${key}`;
		const kept = update(structuredClone({ article: this.kept.get(id), tally: this.tallies.get(event) }));
		if (!kept) return;
		if (this.isFull) throw new Error('full');
		this.kept.set(id, structuredClone(kept.article));
		this.tallies.set(event, structuredClone(kept.tally));
	};

	articles: MemoryStore['articles'] = async (event) => {
		if (this.isGone) throw new Error('gone');
		const all = [...this.kept].filter(([id]) => event === undefined || id.startsWith(`${event} `));
		return all.map(([, article]) => structuredClone(article));
	};

	erase: MemoryStore['erase'] = async () => {
		this.kept.clear();
		this.tallies.clear();
	};
}
