import { makeFingerprint } from '../coverage/fingerprint.ts';
import { type Outlet, outletOf } from '../coverage/outlets.ts';
import { hashWords } from '../coverage/shingles.ts';
import type { ArticleText } from '../page/article-text.ts';
import type { Report } from '../report/report.ts';
import { loadSettings } from '../settings/settings.ext.ts';
import type { ReadSoFar } from './compare-read.ts';
import { keptArticle } from './kept-article.ts';
import { Memory } from './memory.ts';
import { MEMORY_STORE } from './memory-store.ext.ts';

/** A store that does not answer may not keep the sidebar from its report. */
const PATIENCE_MS = 1000;

const memory = new Memory(MEMORY_STORE);

export type Opened = { article: ArticleText; report: Report; outlets: Outlet[]; isPrivate: boolean };

/**
 * Keep an article that the reader opened, and compare it with what was read before. Undefined, and nothing is kept, when the
 * reader switched that off or the article is not surely about the event.
 */
export async function rememberArticle({
	article,
	report,
	outlets,
	isPrivate,
}: Opened): Promise<ReadSoFar | undefined> {
	if (isPrivate) return { state: 'private' };
	if (!report.recognition.matches || !(await loadSettings()).memory) return undefined;
	const outlet = outletOf(outlets, report.address.host)?.name;
	const kept = keptArticle(report, { outlet, opened: new Date().toISOString().slice(0, 10) });
	if (!kept) return undefined;
	const { hashes } = makeFingerprint('', hashWords(article.blocks));
	return inTime(memory.remember(kept, { ...report, hashes }));
}

function inTime(answer: Promise<ReadSoFar>): Promise<ReadSoFar> {
	const tooLate = new Promise<ReadSoFar>((done) => setTimeout(() => done({ state: 'failed' }), PATIENCE_MS));
	return Promise.race([answer, tooLate]);
}
