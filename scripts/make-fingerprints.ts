/** Writes the fingerprints of known texts into the dossiers that list them: `npm run fingerprints [folder of texts]`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addressKey } from '../src/coverage/address.ts';
import { makeFingerprint } from '../src/coverage/fingerprint.ts';
import { hashWords } from '../src/coverage/shingles.ts';
import { problemLine } from '../src/dossier/check.ts';
import type { Dossier } from '../src/dossier/dossier.ts';
import { formatDossier } from '../src/dossier/format-dossier.ts';
import { parseDossier } from '../src/dossier/parse-dossier.ts';

/** A text as it lies outside the repository: its address, and its paragraphs. */
type KnownText = { url: string; must_stay: string[] };

const SHARED = process.env.SIDELIGHT_SHARED ?? resolve(import.meta.dirname, '../../shared');
const folder = process.argv[2] ?? resolve(SHARED, 'pages/seeds');
const dossiers = resolve(import.meta.dirname, '../assets/dossiers');

const texts = readdirSync(folder)
	.filter((name) => name.endsWith('.json'))
	.map((name) => JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as KnownText);

for (const name of readdirSync(dossiers).filter((file) => file.endsWith('.json'))) {
	const path = resolve(dossiers, name);
	const parsed = parseDossier(JSON.parse(readFileSync(path, 'utf8')));
	if (!parsed.ok) throw new Error(`${name}: ${parsed.problems.map(problemLine).join('\n')}`);
	const added = withFingerprints(parsed.dossier, texts);
	writeFileSync(path, formatDossier(added));
	const size = JSON.stringify(added.fingerprints ?? []).length / 1000;
	console.log(`${name}: ${added.fingerprints?.length ?? 0} texts, ${size.toFixed(1)} kB`);
}

function withFingerprints(dossier: Dossier, known: readonly KnownText[]): Dossier {
	const made = known.flatMap(({ url, must_stay }) => {
		const entry = dossier.coverage.find((one) => addressKey(one.url) === addressKey(url));
		const words = hashWords(must_stay.map((text, index) => ({ index, text })));
		return entry ? [makeFingerprint(entry.id, words)] : [];
	});
	const kept = (dossier.fingerprints ?? []).filter((old) =>
		made.every((one) => one.coverage !== old.coverage),
	);
	const fingerprints = [...kept, ...made].toSorted((a, b) => (a.coverage < b.coverage ? -1 : 1));
	return fingerprints.length > 0 ? { ...dossier, fingerprints } : dossier;
}
