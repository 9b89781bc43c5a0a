import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'];
/** What npm does without a script in `package.json`. */
const BUILT_IN = ['ci', 'install'];

describe.each(DOCUMENTS)('the commands in %s', (document) => {
	const text = readFileSync(join(ROOT, document), 'utf8');
	const commands = [...text.matchAll(/\bnpm (?:run (?:-s |--silent )?)?([a-z][\w:-]*)/g)].map(
		([, name]) => name ?? '',
	);

	it('exist', () => {
		const unknown = commands.filter((name) => !BUILT_IN.includes(name) && !(name in manifest.scripts));
		expect(unknown).toEqual([]);
	});
});

it('continuous integration ends with exactly the test command of the README', () => {
	const last = readFileSync(join(ROOT, '.ci/run'), 'utf8').trim().split('\n').at(-1);
	expect(last).toBe('npm ci && npm test');
	expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain('npm ci && npm test');
});

describe('the files that scripts name', () => {
	const files = Object.values(manifest.scripts).flatMap(
		(script) => script.match(/[\w/.-]+\.(?:ts|mjs|js)\b/g) ?? [],
	);
	it.each([...new Set(files)])('%s is there', (file) => {
		expect(() => readFileSync(join(ROOT, file))).not.toThrow();
	});
});
