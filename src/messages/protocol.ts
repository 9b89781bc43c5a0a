import type { Dossier } from '../dossier/dossier.ts';
import type { ArticleSummary, Recognition } from '../event/recognition.ts';

/** What the popup shows of a page. */
export type PageState =
	| { state: 'idle' }
	| { state: 'working' }
	| { state: 'failed'; problem: string }
	| {
			state: 'shown';
			dossier: string;
			title: string;
			score: number;
			evidence: Recognition['evidence'];
			hiddenCount: number;
			clutterHidden: boolean;
			sidebarOpen: boolean;
			statedCount: number;
			leftOutCount: number;
	  };

/** Every message: who sends it to whom, what goes, what comes back. Both ends are checked by this type. */
export type Protocol = {
	/** Scout → background: is this about an event on the shelf? On a match the background injects the reader. */
	recognise: (summary: ArticleSummary) => boolean;
	/** Reader → background: the dossiers that fit this article best, best first, with the recognition. */
	candidates: (summary: ArticleSummary) => { dossier: Dossier; recognition: Recognition }[];
	/** Popup → reader: what is going on on this page? */
	pageState: (_: undefined) => PageState;
	/** Popup → reader: hide or show the clutter. */
	setClutter: (hidden: boolean) => PageState;
	/** Popup → reader: open or close the sidebar. */
	setSidebar: (open: boolean) => PageState;
	/** Popup → reader: take everything away. */
	stop: (_: undefined) => undefined;
};

export type MessageName = keyof Protocol;
export type Message<Name extends MessageName = MessageName> = {
	[N in Name]: { sidelight: N; data: Parameters<Protocol[N]>[0] };
}[Name];
