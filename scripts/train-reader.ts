import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { learn, RECIPE } from './train/learn.ts';
import { loadSamples } from './train/samples.ts';

/** Learn from the tuned half of the labelled pages, and write `assets/model.json`. */
function train(): void {
	const samples = loadSamples();
	console.log(`${samples.length} pages, ${samples.reduce((sum, { truth }) => sum + truth.length, 0)} runs`);
	const text = JSON.stringify(learn(samples, RECIPE, console.log));
	const file = resolve(import.meta.dirname, '../assets/model.json');
	writeFileSync(file, `${text}\n`);
	console.log(`${file}: ${text.length} characters`);
}

train();
