import { speak } from '../locale/translator.ts';
import { annotationCollection } from './annotations.ts';
import { figuresCsv } from './csv.ts';
import { copyText, saveFile, type TextFile } from './deliver.dom.ts';
import type { ExportWork } from './export-work.dom.ts';
import { reportMarkdown } from './markdown.ts';
import { pageText } from './page-text.dom.ts';
import { uuidOf } from './uuid.ts';

/** Give the reader what was asked for: in the clipboard, or as a file that the page itself makes. */
export function startExport(work: ExportWork): void {
	deliver(work).then(
		() => work.ended(true),
		() => work.ended(),
	);
}

async function deliver(work: ExportWork): Promise<void> {
	const { document, what } = work;
	if (what === 'copy') await copyText(document, markdownOf(work));
	else saveFile(document, fileOf(work, what));
}

function fileOf(work: ExportWork, what: Exclude<ExportWork['what'], 'copy'>): TextFile {
	const { dossier, address } = work.report;
	const name = `${dossier.id} ${address.host}`.replace(/[^\w.-]+/g, '-');
	if (what === 'markdown')
		return { name: `${name}.md`, type: 'text/markdown;charset=utf-8', text: markdownOf(work) };
	if (what === 'annotations')
		return { name: `${name}.jsonld`, type: 'application/ld+json', text: annotationsOf(work) };
	const { report, texts } = work;
	// Spreadsheets take a file for UTF-8 only by its mark.
	const text = `\uFEFF${figuresCsv({ report, words: speak(texts) })}`;
	return { name: `${name}.csv`, type: 'text/csv;charset=utf-8', text };
}

function markdownOf({ report, article, texts }: ExportWork): string {
	return reportMarkdown({ report, title: article.title, words: speak(texts) });
}

function annotationsOf({ document, report, article, rangeOf, texts }: ExportWork): string {
	const collection = annotationCollection({
		report,
		blocks: article.blocks,
		page: pageText(document, rangeOf),
		words: speak(texts),
		created: new Date().toISOString(),
		nextId: () => `urn:uuid:${uuidOf(crypto.getRandomValues(new Uint8Array(16)))}`,
	});
	return `${JSON.stringify(collection, null, '\t')}\n`;
}
