import { type ChosenPiece, isKeptByChoice } from '../clutter/apply-choices.ts';
import type { ShownState } from '../messages/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { type Highlights, paintHighlights } from '../sidebar/highlights.dom.ts';
import { type MountedSidebar, mountSidebar } from '../sidebar/mount.dom.tsx';
import { summarise } from '../sidebar/summary.ts';
import type { Target } from '../sidebar/target.ts';
import { type Anchors, anchorsOf, anchorsStand } from './anchors.dom.ts';
import type { ReadReport, Speech } from './annotation-input.dom.ts';
import { articleBox } from './article-box.dom.ts';
import { choosingActions, type ToolBox } from './choosing.dom.ts';
import { chosenPieces } from './chosen-pieces.dom.ts';
import { ClutterSwitch } from './clutter-switch.dom.ts';
import { passagesOf } from './passages.dom.ts';
import { isPlainClick } from './plain-click.dom.ts';

export type AnnotateOptions = {
	document: Document;
	settings: Settings;
	speech: Speech;
	tools: ToolBox;
};

/** Everything that Sidelight has put on a page, and the way to take all of it away. */
export class Annotation {
	private readonly options: AnnotateOptions;
	private readonly clutter: ClutterSwitch;
	private readonly end = new AbortController();
	private sidebar: MountedSidebar;
	private read: ReadReport;
	private settings: Settings;
	private anchors: Anchors;
	private highlights: Highlights | undefined;

	constructor(read: ReadReport, options: AnnotateOptions) {
		const { document, settings } = options;
		this.options = options;
		this.read = read;
		this.settings = settings;
		this.anchors = anchorsOf(read.report.article, read.reading);
		this.clutter = new ClutterSwitch(document, settings.hideClutter);
		try {
			this.applyClutter();
			this.sidebar = this.mount(true);
		} catch (error) {
			// Clutter is hidden only where there is a sidebar to bring it back.
			this.clutter.lift();
			throw error;
		}
		this.paint();
		document.addEventListener('click', (event) => this.clicked(event), { signal: this.end.signal });
	}

	get host(): Node {
		return this.sidebar.host;
	}

	/** Whether the article that was annotated is still on the page. */
	stands(): boolean {
		return anchorsStand(this.anchors);
	}

	/** Put another reading of the same article in place of the last: the page loaded more, or rendered again. */
	renew(reread: () => ReadReport): void {
		this.clutter.lift();
		this.read = reread();
		const { reading, report } = this.read;
		this.anchors = anchorsOf(report.article, reading);
		this.applyClutter();
		this.sidebar.update({ report, clutter: this.clutter.view });
		this.paint();
	}

	setClutter(hidden: boolean): void {
		this.clutter.setAll(hidden);
		this.clutterChanged();
	}

	setSidebar(open: boolean): void {
		if (open) this.sidebar.open();
		else this.sidebar.close();
	}

	settingsChanged(settings: Settings, speech: Speech): void {
		const before = this.settings;
		this.settings = settings;
		if (settings.hideClutter !== before.hideClutter) this.setClutter(settings.hideClutter);
		if (settings.highlights !== before.highlights) this.paint();
		if (settings.choices.join('\n') !== before.choices.join('\n')) this.choicesChanged();
		if (settings.theme === before.theme && settings.language === before.language) return;
		this.options.speech = speech;
		const open = this.sidebar.isOpen();
		this.sidebar.remove();
		this.sidebar = this.mount(open);
	}

	state(): ShownState {
		const { dossier, recognition } = this.read.report;
		const { key } = summarise(this.read.report);
		const clutter = this.clutter.view;
		return {
			state: 'shown',
			dossier: dossier.id,
			title: dossier.title.en,
			score: recognition.score,
			evidence: recognition.evidence,
			hiddenCount: clutter.pieces.filter((piece) => !isKeptByChoice(piece)).length,
			clutterHidden: this.clutter.isOn,
			sidebarOpen: this.sidebar.isOpen(),
			statedCount: key.stated,
			leftOutCount: key.possible - key.stated,
		};
	}

	/** Leave the page as it was. */
	remove(): void {
		this.end.abort();
		this.highlights?.remove();
		this.sidebar.remove();
		this.clutter.lift();
	}

	private mount(open: boolean): MountedSidebar {
		const { document, speech } = this.options;
		return mountSidebar({
			document,
			report: this.read.report,
			preferences: { theme: this.settings.theme, open, ...speech },
			clutter: this.clutter.view,
			articleBox: () => articleBox(this.read.report.article, this.read.reading),
			actions: {
				goTo: (target, place) => this.goTo(target, place),
				setClutterHidden: (hidden) => this.setClutter(hidden),
				setPieceHidden: (element, hidden) => this.setPiece(element, hidden),
				...this.choosing(),
			},
		});
	}

	private choosing(): ReturnType<typeof choosingActions> {
		const { document, tools } = this.options;
		return choosingActions({
			document,
			tools,
			signal: this.end.signal,
			now: () => ({ read: this.read, settings: this.settings, speech: this.options.speech }),
			stepAside: (aside) => (aside ? this.sidebar.close() : this.sidebar.open('[data-pick]')),
		});
	}

	private applyClutter(): void {
		this.clutter.apply(this.pieces(), this.read.reading);
	}

	private pieces(): ChosenPiece[] {
		return chosenPieces(this.read, this.settings.choices, this.options.document);
	}

	private choicesChanged(): void {
		this.clutter.lift();
		this.clutter.applyChoices(this.pieces(), this.read.reading);
		this.clutterChanged();
	}

	private paint(): void {
		this.highlights?.remove();
		this.highlights = paintHighlights({
			document: this.options.document,
			passages: passagesOf(this.read.report, this.read.reading),
			shown: this.settings.highlights,
		});
	}

	private goTo(target: Target, place: number): boolean {
		const there = this.highlights?.scrollTo(target, place) ?? false;
		if (there) this.highlights?.flash(target, place);
		return there;
	}

	private setPiece(element: number, hidden: boolean): void {
		this.clutter.setPiece(element, hidden);
		this.clutterChanged();
	}

	private clutterChanged(): void {
		this.sidebar.update({ clutter: this.clutter.view });
		this.sidebar.place();
	}

	/** A plain click on a passage shows its fact. */
	private clicked(event: MouseEvent): void {
		if (!this.settings.highlights || !isPlainClick(event, this.options.document)) return;
		const hit = this.highlights?.at(event.clientX, event.clientY);
		if (hit) this.sidebar.reveal(hit);
	}
}
