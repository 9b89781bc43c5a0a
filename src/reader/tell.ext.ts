import type { Report } from '../report/report.ts';
import type { Annotation } from './annotate-page.dom.ts';
import { saysTheSame } from './article-reading.dom.ts';
import { askReport } from './ask.ext.ts';

/** Show what the article says by the last reading of its page. Where nobody answers, what was told before stays. */
export async function tellAgain(annotation: Annotation): Promise<void> {
	const { page: on, told } = annotation.now;
	const isSame = saysTheSame(on, told.on);
	const report = isSame ? told.report : await reportNow(annotation).catch(() => undefined);
	// Read again meanwhile: the answer to that is on its way.
	if (report && on === annotation.now.page) annotation.tell({ report, on });
}

/** Of the event that was chosen, however well it fits the article's text by now. */
async function reportNow({ now }: Annotation): Promise<Report | undefined> {
	const { page, told, settings } = now;
	return (await askReport(page, settings, { asked: true, event: told.report.dossier.id })).report;
}
