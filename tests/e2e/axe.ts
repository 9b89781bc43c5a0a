import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { SidebarRoot } from './sidebar.ts';

const AXE = readFileSync(join(createRequire(import.meta.url).resolve('axe-core'), '../axe.min.js'), 'utf8');

type Axe = { run: (context: unknown) => Promise<{ violations: Violation[]; passes: unknown[] }> };
type Violation = { id: string; help: string; nodes: { html: string }[] };

const brought = new WeakSet<SidebarRoot>();

/** What axe-core finds to complain of in a shadow root of ours. */
export async function violationsIn(root: SidebarRoot): Promise<string[]> {
	if (!brought.has(root)) await root.addScript(AXE);
	brought.add(root);
	return root.evaluate(async (shadow) => {
		// A closed root is closed to axe-core, too; so its host is told to show it, in the test's own world or page.
		Object.defineProperty(shadow.host, 'shadowRoot', { value: shadow, configurable: true });
		const { axe } = globalThis as unknown as { axe: Axe };
		const { violations, passes } = await axe.run({ include: [shadow.host] });
		if (passes.length < 5) throw new Error('axe-core saw next to nothing of the sidebar');
		return violations.map(
			({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
		);
	});
}

/** The same for a whole page. */
export async function violationsOn(page: Page): Promise<string[]> {
	await page.evaluate(`{ ${AXE}\n }`);
	return page.evaluate(async () => {
		const { axe } = globalThis as unknown as { axe: Axe };
		const { violations } = await axe.run(document);
		return violations.map(
			({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
		);
	});
}
