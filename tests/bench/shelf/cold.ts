import { Shelf } from '../../../src/dossier/shelf.ts';
import { recogniseAmong } from '../../../src/event/among-shelf.ts';
import { sourceIn } from './disk-store.ts';
import { articleAbout } from './invented-events.ts';

/**
 * A background's life in a process of its own: `node --expose-gc cold.ts folder` prints the milliseconds from the stored
 * index to the first answer, and the bytes that it holds afterwards, on its heap and in arrays.
 */
const folder = process.argv[2] ?? '';
const article = articleAbout(0);
const before = held();
const begin = performance.now();
const shelf = await Shelf.open(sourceIn(folder));
const [best] = await recogniseAmong(shelf, article);
const coldMs = performance.now() - begin;
const bytes = held() - before;
console.log(JSON.stringify({ coldMs, bytes, best: best?.recognition.dossier, added: shelf.added.length }));

function held(): number {
	for (let i = 0; i < 3; i++) globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}
