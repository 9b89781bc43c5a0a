import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { problemLine } from '../dossier/check.ts';
import { parseDossier } from '../dossier/parse-dossier.ts';
import { makeGate } from '../event/make-gate.ts';
import { packGate } from '../event/pack-gate.ts';

/** Writes `assets/gate.json` from all bundled dossiers; a test says when it is stale. */
const ASSETS = new URL('../../assets/', import.meta.url);

const folder = new URL('dossiers/', ASSETS);
const dossiers = readdirSync(folder)
	.filter((name) => name.endsWith('.json'))
	.sort()
	.map((name) => {
		const parsed = parseDossier(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
		if (!parsed.ok) throw new Error(`${name}: ${parsed.problems.map(problemLine).join('\n')}`);
		return parsed.dossier;
	});
writeFileSync(new URL('gate.json', ASSETS), `${JSON.stringify(packGate(makeGate(dossiers)))}\n`);
