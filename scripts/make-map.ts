/** Writes the outlines of the world's countries that maps are drawn from: `npm run map`. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { makeOutlines } from './map/make-outlines.ts';

const FILE = new URL('../assets/map/world.json', import.meta.url);

const text = makeOutlines();
writeFileSync(FILE, text);
const [size, gzip] = [text.length, gzipSync(text, { level: 9 }).length].map((bytes) =>
	(bytes / 1000).toFixed(0),
);
console.log(`assets/map/world.json: ${size} kB, ${gzip} kB gzip`);
