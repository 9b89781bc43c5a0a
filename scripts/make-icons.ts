import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const FOLDER = new URL('../assets/icons/', import.meta.url);
const SIZES = [16, 32, 48, 96, 128];

/** Draw `sidelight.svg` in every size that browsers and stores ask for. */
function makeIcons(): void {
	const svg = readFileSync(new URL('sidelight.svg', FOLDER), 'utf8');
	for (const size of SIZES) {
		const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
		writeFileSync(new URL(`${size}.png`, FOLDER), png);
		console.log(`assets/icons/${size}.png, ${png.length} bytes`);
	}
}

makeIcons();
