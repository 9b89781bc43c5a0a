import { openPackagedShelf } from '../../src/cli/packaged-shelf.ts';
import { Shelf } from '../../src/dossier/shelf.ts';
import { recogniseAmong } from '../../src/event/among-shelf.ts';
import { bundledGate } from '../../src/event/bundled-gate.ts';
import { passesGate } from '../../src/event/gate.ts';
import type { ArticleSummary, Recognition } from '../../src/event/recognition.ts';
import { MemoryStore } from '../unit/dossier/memory-store.ts';

/** What an article on an outlet's site goes through: the scout's gate, the shelf's index, and the weighing. */
export type AsShipped = (
	summary: ArticleSummary,
) => Promise<{ passes: boolean; best: Recognition | undefined }>;

/** The bundled dossiers on a shelf as the background opens it. */
export async function openAsShipped(): Promise<AsShipped> {
	const { dossiers } = await openPackagedShelf();
	const shelf = await Shelf.open({
		store: new MemoryStore(),
		bundled: dossiers.map(({ id }) => ({ id, edition: 'now' })),
		readBundled: async (id) => dossiers.find((dossier) => dossier.id === id),
		madeBy: 'now',
		gateOf: () => undefined,
		report: (problem) => console.warn(problem),
	});
	return async (summary) => {
		const passes = passesGate(bundledGate(), { title: summary.title, text: summary.paragraphs.join('\n') });
		const [first] = passes ? await recogniseAmong(shelf, summary) : [];
		return { passes, best: first?.recognition };
	};
}
