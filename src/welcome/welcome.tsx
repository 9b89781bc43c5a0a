import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../locale/sidebar-words.ts';
import type { WelcomeWords } from '../locale/welcome-words.ts';
import type { Report } from '../report/report.ts';
import { Logo } from '../sidebar/icons.tsx';
import { type Access, Begin } from './begin.tsx';
import { OwnPage } from './own-page.tsx';
import { OwnStage } from './own-stage.dom.ts';
import { actionOfKey, STEPS, type Step, stepFrom } from './steps.ts';
import { saidOf, Tour } from './tour.tsx';

export type WelcomeProps = {
	words: WelcomeWords;
	sidebarWords: Words;
	theme: 'auto' | 'light' | 'dark';
	/** What Sidelight finds in our article. `failed`: it could not be asked. */
	report: Report | 'working' | 'failed';
	/** How many files this page had from anywhere but the extension. */
	asked: () => number;
	access: Access;
	askAccess: () => void;
	openSettings: () => void;
};

/** The first run: Sidelight at work on an article of our own, a tour of its parts, and how to begin. Asks for nothing. */
export function Welcome(props: WelcomeProps) {
	const { words, report } = props;
	const { say } = words;
	const [step, setStep] = useState<Step>();
	const [stage, show] = useStage(props, step);
	const isReady = typeof report === 'object';
	const end = () => {
		setStep(undefined);
		document.querySelector<HTMLElement>('#begin')?.focus();
	};
	const go = (by: 1 | -1) => {
		const next = step && stepFrom(step, by);
		if (next === 'end') end();
		else setStep(next);
	};
	useTourKeys(step, words.direction, (action) => (action === 'end' ? end() : go(action)));
	return (
		<main class={step ? 'welcome touring' : 'welcome'}>
			<header>
				<p class="brand">
					<Logo />
					Sidelight
				</p>
				<h1>{say('title')}</h1>
				<p class="lead">{say('lead')}</p>
				{isReady && !step && (
					<button type="button" class="button first" onClick={() => setStep(STEPS[0])}>
						{say('tour')}
					</button>
				)}
			</header>
			<div class="stage" ref={stage}>
				<OwnPage words={words} />
				<section class="beside" aria-label={say('panel.region')}>
					<div ref={show} />
					{!isReady && (
						<p class="waiting" role="status">
							{say(report === 'failed' ? 'panel.failed' : 'panel.working')}
						</p>
					)}
				</section>
				<p class="network" data-part="private">
					{say('step.private')} · {say('network', { count: props.asked() })}
				</p>
			</div>
			<p class="quiet" role="status">
				{saidOf(step, words)}
			</p>
			<Begin {...props} />
			{step && <Tour words={words} step={step} go={go} end={end} />}
		</main>
	);
}

/** Set Sidelight to work once there is a report, and let it point where the tour is; gives refs to the stage and the panel. */
function useStage({ words, sidebarWords, theme, report }: WelcomeProps, step: Step | undefined) {
	const stage = useRef<HTMLDivElement>(null);
	const panel = useRef<HTMLDivElement>(null);
	const work = useRef<OwnStage | undefined>(undefined);
	useEffect(() => {
		if (typeof report !== 'object' || !stage.current || !panel.current) return undefined;
		const parts = { stage: stage.current, panel: panel.current };
		work.current = new OwnStage({ ...parts, report, words, sidebarWords, theme });
		return () => work.current?.remove();
	}, [report, words, sidebarWords, theme]);
	useEffect(() => work.current?.point(step), [step]);
	return [stage, panel] as const;
}

function useTourKeys(
	step: Step | undefined,
	direction: 'ltr' | 'rtl',
	act: (action: 1 | -1 | 'end') => void,
): void {
	const acting = useRef(act);
	acting.current = act;
	useEffect(() => {
		if (!step) return undefined;
		const onKey = (event: KeyboardEvent) => {
			const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
			const action = isPlain ? actionOfKey(event.key, direction) : undefined;
			if (action === undefined) return;
			event.preventDefault();
			acting.current(action);
		};
		document.addEventListener('keydown', onKey);
		return () => document.removeEventListener('keydown', onKey);
	}, [step, direction]);
}
