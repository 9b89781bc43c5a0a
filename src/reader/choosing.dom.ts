import { formatChoice } from '../clutter/choices.ts';
import type { SidebarTexts } from '../locale/sidebar-words.ts';
import type { PackedOutlines } from '../map/outlines.ts';
import type { ChoiceChange, ToolName } from '../messages/protocol.ts';
import type { PickWork } from '../picker/pick-work.dom.ts';
import type { PrintWork } from '../print/print-work.dom.ts';
import type { Report } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import type { ChosenPlace } from '../settings/site-places.ts';
import type { SidebarActions } from '../sidebar/reading.ts';
import type { PlacedReport } from './annotation-input.dom.ts';
import type { ArticleReading } from './article-reading.dom.ts';
import { refusalsOn } from './chosen-pieces.dom.ts';
import { mapAction } from './mapping.dom.ts';
import { takeAction } from './taking.dom.ts';
import { handOver } from './tool-port.ts';

/** What the extension does for a reader who decides. */
export type ToolBox = {
	/** Whether the extension was updated or removed under the page. */
	isOutdated: () => boolean;
	openSettings: () => void;
	openEvent: (dossier: string) => void;
	/** Inject a script that works on what was handed over; false when that is impossible. */
	bring: (tool: ToolName) => Promise<boolean>;
	saveChoice: (change: ChoiceChange) => void;
	/** The sidebar's sections as the reader left them, and how one is remembered. */
	folds: Map<string, boolean>;
	saveFold: (section: string, open: boolean) => void;
	/** Where the reader put the sidebar on this site, and how that is remembered. */
	place: ChosenPlace;
	savePlace: (place: ChosenPlace) => void;
	/** Highlight in the text from now on, or no longer. */
	setHighlights: (shown: boolean) => void;
	/** Read the world's outlines from the package. */
	outlines: () => Promise<PackedOutlines>;
	/** What a page says of an event, by its dossier's id; undefined when nobody answers. */
	reportOn: (page: ArticleReading, settings: Settings, event: string) => Promise<Report | undefined>;
};

export type ChoosingOptions = {
	document: Document;
	tools: ToolBox;
	signal: AbortSignal;
	/** As they are now. */
	now: () => { page: ArticleReading; told: PlacedReport; settings: Settings; texts: SidebarTexts };
	/** Show another report. */
	tell: (told: PlacedReport) => void;
	/** Put the sidebar out of the pointer's way, and bring it back. */
	stepAside: (aside: boolean) => void;
};

/** What the sidebar can do to hide and keep things for good, to print and to take along. The work itself is done by scripts that come on demand. */
export function choosingActions({
	document,
	tools,
	signal,
	now,
	tell,
	stepAside,
}: ChoosingOptions): Pick<
	SidebarActions,
	| 'saveChoice'
	| 'saveFold'
	| 'savePlace'
	| 'keepPiece'
	| 'pick'
	| 'print'
	| 'take'
	| 'isOutdated'
	| 'drawMap'
	| 'openSettings'
	| 'openEvent'
	| 'chooseEvent'
> {
	const saveChoice: SidebarActions['saveChoice'] = (choice, holds) =>
		tools.saveChoice({ line: formatChoice(choice), holds });
	const bring = (tool: ToolName, work: PickWork | PrintWork) => {
		handOver(tool, work);
		void tools.bring(tool).then((came) => came || work.ended());
	};
	const pick = (keep?: Element) => {
		const { page, settings, texts } = now();
		const { host } = page.article.address;
		bring('picker', {
			document,
			texts,
			theme: settings.theme,
			...(keep && { keep }),
			refusalOf: refusalsOn(page),
			chosen: (selector) => saveChoice({ does: keep ? 'keep' : 'hide', host, selector }, true),
			ended: () => keep || stepAside(false),
			signal,
		});
	};
	return {
		isOutdated: tools.isOutdated,
		openSettings: tools.openSettings,
		chooseEvent: (id) => {
			const { page, settings } = now();
			void tools.reportOn(page, settings, id).then((report) => {
				// Read again meanwhile: its passages would stand elsewhere.
				if (report && now().page === page) tell({ report, on: page });
			});
		},
		openEvent: () => tools.openEvent(now().told.report.dossier.id),
		saveChoice,
		saveFold: tools.saveFold,
		savePlace: (place) => {
			// Another sidebar on this page stands there, too.
			tools.place = place;
			tools.savePlace(place);
		},
		keepPiece: (element) => pick(now().page.reading.nodeOf(element) as Element | undefined),
		pick: () => {
			stepAside(true);
			pick();
		},
		take: takeAction({ document, tools, now }),
		drawMap: mapAction({ document, tools, now }),
		print: () => {
			const { told, texts } = now();
			const { report } = told;
			bring('print', { document, report, texts, ended: () => undefined, signal });
		},
	};
}
