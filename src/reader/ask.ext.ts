import { readerLanguages } from '../locale/reader-languages.ts';
import { parseReported } from '../messages/parse-reported.ts';
import type { Reported, ReportRequest } from '../messages/protocol.ts';
import { ask } from '../messages/send.ext.ts';
import { articleText } from '../page/article-text.ts';
import type { Settings } from '../settings/settings.ts';
import type { Speech } from './annotation-input.dom.ts';
import type { ArticleReading } from './article-reading.dom.ts';

/** Let the background say what an article says of an event. Rejects when it cannot, and when the extension was updated or removed. */
export async function askReport(
	{ article }: ArticleReading,
	settings: Settings,
	about: Pick<ReportRequest, 'asked' | 'event'>,
): Promise<Reported> {
	const request = { article: articleText(article), languages: languagesOf(settings), ...about };
	return parseReported(await ask('report', request), request.article.blocks);
}

/** What the sidebar speaks. */
export async function askSpeech(settings: Settings): Promise<Speech> {
	const languages = languagesOf(settings);
	return { languages, texts: await ask('words', languages) };
}

function languagesOf({ language }: Settings): string[] {
	return readerLanguages(language, navigator.languages);
}
