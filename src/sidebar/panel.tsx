import type { ComponentChildren } from 'preact';
import { AllSources } from './all-sources.tsx';
import { useReading } from './context.tsx';
import { OtherCoverage } from './coverage.tsx';
import { Disagreements } from './disagreements.tsx';
import { Facts } from './facts.tsx';
import { Figures } from './figures.tsx';
import { Footer } from './footer.tsx';
import { Handle } from './handle.tsx';
import { Header } from './header.tsx';
import { Hidden } from './hidden.tsx';
import { MoreCoverage } from './more-coverage.tsx';
import { MovedBar } from './moved-bar.tsx';
import { People } from './people.tsx';
import { Places } from './places.tsx';
import { Quotes } from './quotes.tsx';
import { Reopen } from './reopen.tsx';
import { SearchField } from './search-field.tsx';
import { SearchResults } from './search-results.tsx';
import { SheetBar } from './sheet-bar.tsx';
import { type SidebarState, showsContents, showsPanel } from './sidebar-state.ts';
import { Background, Since, Timeline } from './timeline.tsx';
import { WhoseText } from './whose-text.tsx';

export type PanelProps = {
	state: SidebarState;
	open: () => void;
	close: () => void;
	/** Back from the passage to the place in the list. */
	goBack: () => void;
};

/** The whole sidebar in one of its forms: panel, sheet, or only the button that brings it back. */
export function Panel(props: PanelProps) {
	const { state, open } = props;
	const { mode, side, width, button, tabPx } = state.placement;
	const { top, bottom } = state.insets;
	return (
		<div
			class="frame"
			data-mode={mode}
			data-side={side}
			data-button={button}
			style={{
				'--sl-width': `${width}px`,
				'--sl-tab': `${tabPx}px`,
				'--sl-above': `${top}px`,
				'--sl-below': `${bottom}px`,
			}}
		>
			{showsPanel(state) ? <Body {...props} /> : <Reopen open={open} />}
			<p class="quiet" role="status">
				{state.said}
			</p>
		</div>
	);
}

function Body({ state, close, goBack }: PanelProps) {
	const { translator, stand } = useReading();
	const sheet = state.placement.mode === 'sheet';
	const moved = state.moved && <MovedBar moved={state.moved} goBack={goBack} />;
	return (
		<aside
			class={state.expanded ? 'panel expanded' : 'panel'}
			data-height={stand.height}
			aria-busy={state.brief}
			aria-label={translator.say('region')}
			tabIndex={-1}
		>
			<Handle />
			{showsContents(state) && (
				<Contents brief={state.brief}>
					<Header close={sheet ? undefined : close} />
				</Contents>
			)}
			{(!sheet || !state.expanded) && moved}
			{sheet && (state.expanded || !moved) && <SheetBar close={close} />}
		</aside>
	);
}

function Contents({ brief, children }: { brief: boolean; children: ComponentChildren }) {
	const { search } = useReading();
	return (
		<div class="contents">
			{children}
			<SearchField />
			{!brief && (search.query.trim() ? <SearchResults /> : <Sections />)}
			{!brief && <Footer />}
		</div>
	);
}

/** By use: what readers want to know first stands first. */
function Sections() {
	return (
		<>
			<WhoseText />
			<OtherCoverage />
			<Facts />
			<Figures />
			<Disagreements />
			<Since />
			<Timeline />
			<Places />
			<People />
			<Quotes />
			<Background />
			<Hidden />
			<MoreCoverage />
			<AllSources />
		</>
	);
}
