import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import config from '../../wxt.config.ts';

type Manifest = Record<string, unknown> & { host_permissions: string[]; browser_specific_settings?: unknown };

function manifestFor(browser: 'chrome' | 'firefox'): Manifest {
	if (typeof config.manifest !== 'function') throw new Error('wxt.config.ts: manifest must be a function');
	const env = { browser, command: 'build', mode: 'production', manifestVersion: 3 } as const;
	return config.manifest(env) as unknown as Manifest;
}

const domains = (JSON.parse(readFileSync('assets/outlets.json', 'utf8')) as { domains: string[] }[]).flatMap(
	(outlet) => outlet.domains,
);

it.each(['chrome', 'firefox'] as const)(
	'%s asks for this short list of permissions and no more',
	(browser) => {
		const manifest = manifestFor(browser);
		expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
		expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
		expect(manifest.optional_permissions).toBeUndefined();
		expect(manifest.web_accessible_resources).toBeUndefined();
	},
);

it('asks for the outlets on the list, each on its own, and for no other host', () => {
	const hosts = manifestFor('chrome').host_permissions;
	expect(new Set(hosts)).toEqual(new Set(domains.map((domain) => `*://*.${domain}/*`)));
	expect(hosts.every((host) => /^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/.test(host))).toBe(true);
});

it('opens and closes the sidebar by one command of the browser, with a key that the reader can change there', () => {
	const { commands } = manifestFor('chrome');
	expect(commands).toEqual({
		'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+S' }, description: expect.any(String) },
	});
});

it('declares to Firefox that no data is collected', () => {
	expect(manifestFor('firefox').browser_specific_settings).toMatchObject({
		gecko: { data_collection_permissions: { required: ['none'] } },
	});
});
