import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Seen } from './internet.ts';
import { ownPage } from './pages.ts';
import { readSidebar } from './read-sidebar.ts';
import { BROWSERS, settle, startWorld, visit, visitAnnotated, type World } from './world.ts';

const ARTICLE = ownPage('ledger-visit.html').addresses[0];

/** Where browsers themselves call, with or without an extension. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|mozaws)\.(com|net|org)$/;

describe.each(BROWSERS)('nothing leaves the browser, in %s', (name) => {
	let world: World;
	beforeAll(async () => {
		world = await startWorld(name);
	});
	afterAll(() => world?.end());

	it('an annotated article asks for what it asks for without the extension, and for nothing else', async () => {
		const { requests } = world.internet;
		const { page, root } = await visitAnnotated(world, ARTICLE);
		await readSidebar(root);
		await settle(page);
		const asked = addresses(requests);
		requests.length = 0;
		const bare = await visit(await world.bare(), ARTICLE);
		await settle(bare);
		expect(asked).toEqual(addresses(requests));
		await page.close();
		await bare.close();
	});
});

/** Every address once. A hidden picture that is fetched late or never is no matter, so pictures do not count. */
function addresses(requests: readonly Seen[]): string[] {
	const own = requests.filter(({ host }) => !BROWSERS_OWN.test(host));
	return [...new Set(own.map(({ href }) => href))].filter((href) => !href.includes('/img/')).sort();
}
