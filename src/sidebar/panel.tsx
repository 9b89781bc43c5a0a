import type { ComponentChildren } from 'preact';
import { AllSources } from './all-sources.tsx';
import { useReading } from './context.tsx';
import { OtherCoverage } from './coverage.tsx';
import { Disagreements } from './disagreements.tsx';
import { Facts } from './facts.tsx';
import { Figures } from './figures.tsx';
import { Footer } from './footer.tsx';
import { Header, StateLine } from './header.tsx';
import { Hidden } from './hidden.tsx';
import { CloseIcon, CollapseIcon, ExpandIcon, Logo } from './icons.tsx';
import { MoreCoverage } from './more-coverage.tsx';
import { MovedBar } from './moved-bar.tsx';
import { People } from './people.tsx';
import { Places } from './places.tsx';
import { Quotes } from './quotes.tsx';
import { SearchField } from './search-field.tsx';
import { SearchResults } from './search-results.tsx';
import { type SidebarState, showsContents, showsPanel } from './sidebar-state.ts';
import { Background, Since, Timeline } from './timeline.tsx';
import { WhoseText } from './whose-text.tsx';

export type PanelProps = {
	state: SidebarState;
	open: () => void;
	close: () => void;
	setExpanded: (expanded: boolean) => void;
	/** Back from the passage to the place in the list. */
	goBack: () => void;
};

/** The whole sidebar in one of its forms: panel, sheet, or only the button that brings it back. */
export function Panel(props: PanelProps) {
	const { state, open } = props;
	const { mode, side, width, button, tabPx } = state.placement;
	return (
		<div
			class="frame"
			data-mode={mode}
			data-side={side}
			data-button={button}
			style={{ '--sl-width': `${width}px`, '--sl-tab': `${tabPx}px` }}
		>
			{showsPanel(state) ? <Body {...props} /> : <Reopen open={open} />}
			<p class="quiet" role="status">
				{state.said}
			</p>
		</div>
	);
}

function Body({ state, close, setExpanded, goBack }: PanelProps) {
	const { translator } = useReading();
	const sheet = state.placement.mode === 'sheet';
	return (
		<aside
			class={state.expanded ? 'panel expanded' : 'panel'}
			aria-label={translator.say('region')}
			tabIndex={-1}
		>
			{sheet && <Peek state={state} close={close} setExpanded={setExpanded} goBack={goBack} />}
			{showsContents(state) && (
				<Contents>
					<Header close={sheet ? undefined : close} />
				</Contents>
			)}
			{!sheet && state.moved && <MovedBar moved={state.moved} goBack={goBack} />}
		</aside>
	);
}

function Contents({ children }: { children: ComponentChildren }) {
	const { search } = useReading();
	return (
		<div class="contents">
			{children}
			<SearchField />
			{search.query.trim() ? <SearchResults /> : <Sections />}
			<Footer />
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

/** The sheet's upper edge: all that is seen of it while it is small. */
function Peek({ state, close, setExpanded, goBack }: Omit<PanelProps, 'open'>) {
	const { translator } = useReading();
	const { say } = translator;
	if (!state.expanded && state.moved) return <MovedBar moved={state.moved} goBack={goBack} />;
	return (
		<div class="peek">
			<button
				type="button"
				class="peek-open"
				aria-expanded={state.expanded}
				onClick={() => setExpanded(!state.expanded)}
			>
				{state.expanded ? <CollapseIcon /> : <ExpandIcon />}
				<span>
					<strong>{say(state.expanded ? 'collapse' : 'expand')}</strong>
					{!state.expanded && (
						<span class="soft">
							<StateLine />
						</span>
					)}
				</span>
			</button>
			<button type="button" class="round" aria-label={say('close')} onClick={close}>
				<CloseIcon />
			</button>
		</div>
	);
}

function Reopen({ open }: { open: () => void }) {
	const { translator } = useReading();
	return (
		<button type="button" class="reopen" aria-label={translator.say('reopen')} onClick={open}>
			<Logo size={20} />
		</button>
	);
}
