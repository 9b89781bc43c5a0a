import { build } from 'vite';

/**
 * A module and all that it needs as one script for a page, which leaves its exports in a global of this name. The very
 * modules that the extension is made of, so that they can be run on pages that it would leave alone.
 */
export async function bundleForPage(module: string, name: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		oxc: { jsx: { importSource: 'preact' } },
		build: {
			write: false,
			target: 'es2023',
			minify: false,
			lib: { entry: new URL(module, import.meta.url).pathname, formats: ['iife'], name, fileName: name },
		},
	});
	const [output] = Array.isArray(built) ? built : [built];
	const chunk = output && 'output' in output ? output.output[0] : undefined;
	if (!chunk) throw new Error(`nothing was built of ${module}`);
	return chunk.code;
}
