import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig } from 'wxt';

const ICON_SIZES = [16, 32, 48, 96, 128];
/** Data files that ship as they are and are read at run time: no code, so they stay out of the bundles. */
const DATA_FOLDERS = ['assets/dossiers', 'assets/locales/sidebar'];
const DATA_FILES = ['assets/map/world.json', 'assets/map/NOTICE.txt'];

/** The outlets' own sites: the only pages that Sidelight looks at without being asked. */
function outletMatches(): string[] {
	const outlets: { domains: string[] }[] = JSON.parse(readFileSync('assets/outlets.json', 'utf8'));
	return outlets.flatMap(({ domains }) => domains.map((domain) => `*://*.${domain}/*`)).sort();
}

/** The outlets without what vouches for them: that is read in the repository only. */
function shippedOutlets(): { contents: string; relativeDest: string } {
	const outlets: { sources?: unknown }[] = JSON.parse(readFileSync('assets/outlets.json', 'utf8'));
	const contents = JSON.stringify(outlets, (key, value) => (key === 'sources' ? undefined : value));
	return { contents, relativeDest: 'outlets.json' };
}

/** What the browser itself shows of us, in each language: as it reads it from the package. */
function browserTexts(): { contents: string; relativeDest: string }[] {
	const folder = 'assets/locales/browser';
	return readdirSync(folder).map((name) => {
		const texts: Record<string, string> = JSON.parse(readFileSync(join(folder, name), 'utf8'));
		const messages = Object.entries(texts).map(([key, message]) => [key, { message }]);
		const relativeDest = `_locales/${basename(name, '.json')}/messages.json`;
		return { contents: JSON.stringify(Object.fromEntries(messages)), relativeDest };
	});
}

function dataFiles(): { absoluteSrc: string; relativeDest: string }[] {
	const icons = ICON_SIZES.map((size) => `assets/icons/${size}.png`);
	const inFolders = DATA_FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
	return [...icons, ...inFolders, ...DATA_FILES].map((file) => ({
		absoluteSrc: join(import.meta.dirname, file),
		relativeDest: file.replace(/^assets\//, ''),
	}));
}

/** The bundled dossiers, for the background, which cannot list a folder of its own package; each with a mark of its text. */
const bundledDossiers = readdirSync('assets/dossiers').map((name) => ({
	id: basename(name, '.json'),
	edition: markOf([join('assets/dossiers', name)]),
}));

/** A mark of the code that makes what is stored of dossiers; when it changes, that is made anew. */
const namesMadeBy = markOf(
	['src/text', 'src/dossier', 'src/event'].flatMap((folder) =>
		readdirSync(folder)
			.sort()
			.map((name) => join(folder, name)),
	),
);

function markOf(files: readonly string[]): string {
	const hash = createHash('sha256');
	for (const file of files) hash.update(readFileSync(file));
	return hash.digest('hex').slice(0, 12);
}

/** Preact's one way to write an HTML string into a page. We never use it; without it, nobody can by mistake. */
const HTML_STRING = /\b\w+\.innerHTML=\w+\.__html\b/g;

function withoutHtmlStrings() {
	return {
		name: 'sidelight:without-html-strings',
		transform(code: string, id: string) {
			if (!/[\\/]preact[\\/]dist[\\/]preact\.mjs/.test(id)) return undefined;
			const found = code.match(HTML_STRING)?.length ?? 0;
			if (found !== 1)
				throw new Error(`Preact has ${found} places that set innerHTML: look at HTML_STRING again`);
			return { code: code.replace(HTML_STRING, 'void 0'), map: null };
		},
	};
}

/**
 * In pages the browser's own API stands for the polyfill, which would be a quarter of what every news page pays for: of
 * the API scout and reader only store, send and receive, and that answers with promises in both browsers.
 */
function nativeApiInPages() {
	let isInPage = false;
	return {
		name: 'sidelight:native-api-in-pages',
		enforce: 'pre' as const,
		configResolved({ build }: { build: { lib?: unknown } }) {
			isInPage = /entrypoints[^"]*(?:scout|reader)\.ts/.test(JSON.stringify(build.lib ?? ''));
		},
		resolveId: (id: string) => (isInPage && id === POLYFILL ? NATIVE_API : undefined),
		load: (id: string) =>
			id === NATIVE_API ? 'export const browser = globalThis.browser ?? globalThis.chrome;' : undefined,
	};
}

const POLYFILL = '@wxt-dev/webextension-polyfill/browser';
const NATIVE_API = '\0sidelight:native-api';

export default defineConfig({
	manifestVersion: 3,
	imports: false,
	modules: ['@wxt-dev/webextension-polyfill'],
	publicDir: 'assets/public',
	vite: () => ({
		define: {
			__DOSSIERS__: JSON.stringify(bundledDossiers),
			__NAMES_MADE_BY__: JSON.stringify(namesMadeBy),
		},
		oxc: { jsx: { importSource: 'preact' } },
		plugins: [withoutHtmlStrings(), nativeApiInPages()],
		build: { target: ['chrome120', 'firefox140'], modulePreload: false },
	}),
	manifest: ({ browser }) => ({
		name: 'Sidelight',
		default_locale: 'en',
		description: '__MSG_description__',
		icons: Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/${size}.png`])),
		permissions: ['storage', 'scripting', 'activeTab'],
		host_permissions: outletMatches(),
		content_scripts: [{ matches: outletMatches(), js: ['scout.js'], run_at: 'document_idle' }],
		optional_host_permissions: ['*://*/*'],
		commands: {
			'toggle-sidebar': {
				suggested_key: { default: 'Alt+Shift+S' },
				description: '__MSG_toggle__',
			},
		},
		action: { default_title: 'Sidelight' },
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'sidelight@sidelight.invalid',
							strict_min_version: '140.0',
							data_collection_permissions: { required: ['none'] },
						},
						gecko_android: { strict_min_version: '142.0' },
					},
				}
			: { minimum_chrome_version: '120' }),
	}),
	hooks: {
		'prepare:publicPaths': (_wxt, paths) => {
			// biome-ignore lint/suspicious/noTemplateCurlyInString: WXT writes it into a type as a template.
			const dossiers = 'dossiers/${string}.json';
			// biome-ignore lint/suspicious/noTemplateCurlyInString: as above.
			const texts = 'locales/sidebar/${string}.json';
			const folders = [dossiers, texts].map((path) => ({ type: 'templateLiteral' as const, path }));
			paths.push('outlets.json', 'map/world.json', ...folders);
		},
		'build:publicAssets': (_wxt, files) => {
			files.push(...dataFiles(), ...browserTexts(), shippedOutlets());
		},
	},
});
