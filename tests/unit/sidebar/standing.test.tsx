// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Polarity, StatementMention } from '../../../src/facts/mention.ts';
import type { MountedSidebar } from '../../../src/sidebar/mounted-sidebar.dom.ts';
import { mounted, openAll } from './mounted.ts';
import { reportFixture } from './report-fixture.ts';

let sidebar: MountedSidebar | undefined;
afterEach(() => sidebar?.remove());

const mention = (statement: string, polarity: Polarity): StatementMention => ({
	statement,
	passages: [{ block: 0, start: 0, end: 4, polarity, by: [{ name: 'Tehran', concept: 'iran' }] }],
	quote: 'Some',
	confidence: 0.95,
});

async function standingOf(how: 'mention' | 'doubt', polarity: Polarity): Promise<string> {
	const report = reportFixture();
	const { mention: _, doubt: __, ...row } = report.statements[0]!;
	const { id } = row.statement;
	const statements = [{ ...row, [how]: mention(id, polarity) }, ...report.statements.slice(1)];
	sidebar = mounted({ report: { ...report, statements } });
	await openAll(sidebar);
	return sidebar.root.querySelector(`[data-statement="${id}"] .under`)?.textContent ?? '';
}

describe('beside a fact stands how the article puts it', () => {
	it.each<['mention' | 'doubt', Polarity, string]>([
		['doubt', 'denied', 'Denied here'],
		['doubt', 'asked', 'Asked here'],
		['mention', 'claimed', 'as claimed by Tehran'],
	])('%s, %s: %s', async (how, polarity, said) => {
		expect(await standingOf(how, polarity)).toContain(said);
	});

	it('and nothing more where it is a fact', async () => {
		expect(await standingOf('mention', 'asserted')).not.toMatch(/claimed|Denied|Asked/);
	});
});
