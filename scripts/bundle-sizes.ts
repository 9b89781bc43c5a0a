/** Holds the built bundles to their budgets (kB of gzip, level 9). Exit code 1 when one is over, or is not built. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGETS_KB: Record<string, number> = {
	// Every page of every outlet pays for this one.
	'scout.js': 12,
	// Sidebar and styles included; Defuddle's bundle alone is 97.
	'reader.js': 90,
	'background.js': 60,
	'picker.js': 15,
	'print.js': 12,
	'take.js': 8,
	'map.js': 15,
};

let over = 0;
for (const build of ['chrome-mv3', 'firefox-mv3']) {
	for (const [file, budget] of Object.entries(BUDGETS_KB)) {
		const path = `.output/${build}/${file}`;
		const size = existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length / 1000 : undefined;
		const fits = size !== undefined && size <= budget;
		if (!fits) over += 1;
		const measured = size === undefined ? 'not built: run npm run build' : `${size.toFixed(1)} kB`;
		console.log(`${fits ? 'ok  ' : 'OVER'} ${build}/${file}: ${measured} (budget ${budget} kB)`);
	}
}
process.exitCode = over > 0 ? 1 : 0;
