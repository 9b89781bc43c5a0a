import { factsLanguages, readerLanguages } from '../locale/reader-languages.ts';
import type { SidebarTexts } from '../locale/sidebar-words.ts';
import { warmUp } from '../locale/warm-up.ts';
import { parseReported } from '../messages/parse-reported.ts';
import type { Reported, ReportRequest } from '../messages/protocol.ts';
import { ask } from '../messages/send.ext.ts';
import { articleText } from '../page/article-text.ts';
import type { Settings } from '../settings/settings.ts';
import type { ArticleReading } from './article-reading.dom.ts';

/** Let the background say what an article says of an event. Rejects when it cannot, and when the extension was updated or removed. */
export async function askReport(
	{ article }: ArticleReading,
	settings: Settings,
	about: Pick<ReportRequest, 'asked' | 'event'>,
): Promise<Reported> {
	const languages = factsLanguages(settings, navigator.languages);
	const request = { article: articleText(article), languages, ...about };
	return parseReported(await ask('report', request), request.article.blocks);
}

/** What the sidebar speaks; by then the engine can write it. */
export async function askTexts({ language, calendar }: Settings): Promise<SidebarTexts> {
	const spoken = await ask('words', readerLanguages(language, navigator.languages));
	const texts = { ...spoken, calendar };
	await warmUp(texts, () => new Promise((done) => setTimeout(done)));
	return texts;
}
