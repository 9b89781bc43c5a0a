import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeHtml } from './decode-html.ts';
import { type Inspection, inspectPage } from './inspect-page.ts';
import { openPackagedShelf, type PackagedShelf } from './packaged-shelf.ts';

/** One line of output for a file that could not be read. */
type Failure = { file: string; error: string };

/**
 * `inspect [--url URL] FILE…`: one JSON line a file, in the order given. A file that cannot be read is named in one
 * line on standard error and makes the exit code 1; the others are inspected all the same.
 */
export async function inspectCommand(args: string[]): Promise<number> {
	const asked = parseArguments(args);
	if ('error' in asked) return fail(asked.error);
	const shelf = await openPackagedShelf();
	let exitCode = 0;
	for (const file of asked.files) {
		const row = await inspectFile(file, asked.url, shelf);
		if ('error' in row) exitCode = fail(row.error);
		else await print(`${JSON.stringify(row)}\n`);
	}
	return exitCode;
}

function fail(problem: string): number {
	console.error(`sidelight inspect: ${problem}`);
	return 1;
}

/** Write all of it, waiting for a slow pipe. */
function print(text: string): Promise<void> {
	return new Promise((done) => {
		if (process.stdout.write(text)) done();
		else process.stdout.once('drain', done);
	});
}

function parseArguments(args: string[]): { files: string[]; url?: string } | { error: string } {
	try {
		const options = { url: { type: 'string' } } as const;
		const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
		if (positionals.length === 0) return { error: 'name at least one .html or .html.gz file' };
		if (values.url === undefined) return { files: positionals };
		if (!URL.canParse(values.url)) return { error: `--url ${values.url}: not an address` };
		return { files: positionals, url: values.url };
	} catch (error) {
		return { error: firstLine(error) };
	}
}

async function inspectFile(
	file: string,
	url: string | undefined,
	shelf: PackagedShelf,
): Promise<({ file: string } & Inspection) | Failure> {
	try {
		const html = decodeHtml(await readBytes(file));
		const fallback = pathToFileURL(resolve(file)).href;
		return { file, ...inspectPage({ html, ...(url !== undefined && { url }), fallback, shelf }) };
	} catch (error) {
		return { file, error: `${file}: ${firstLine(error)}` };
	}
}

const unzip = promisify(gunzip);

async function readBytes(file: string): Promise<Uint8Array> {
	const bytes = await readFile(file);
	const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
	return zipped ? unzip(bytes) : bytes;
}

function firstLine(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
