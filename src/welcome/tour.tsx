import { useEffect, useRef } from 'preact/hooks';
import type { WelcomeWords } from '../locale/welcome-words.ts';
import { STEPS, type Step } from './steps.ts';

type TourProps = { words: WelcomeWords; step: Step; go: (by: 1 | -1) => void; end: () => void };

/** The bar that leads through the parts: what is pointed at, and the ways on, back and out. */
export function Tour({ words, step, go, end }: TourProps) {
	const { say, number } = words;
	const onButton = useRef<HTMLButtonElement>(null);
	useEffect(() => onButton.current?.focus({ preventScroll: true }), []);
	const at = STEPS.indexOf(step);
	const isLast = at === STEPS.length - 1;
	return (
		<section class="tour" aria-label={say('tour.region')}>
			<p class="tour-place">
				<span>{say('tour.step', { step: number(at + 1), count: number(STEPS.length) })}</span>
				<span class="dots" aria-hidden="true">
					{STEPS.map((one) => (
						<span key={one} class={one === step ? 'dot on' : 'dot'} />
					))}
				</span>
				<button type="button" class="link" onClick={end}>
					{say('tour.skip')}
				</button>
			</p>
			<h2>{say(`step.${step}`)}</h2>
			<p>{say(`step.${step}.text`)}</p>
			<div class="tour-ways">
				<button type="button" class="button" disabled={at === 0} onClick={() => go(-1)}>
					{say('tour.back')}
				</button>
				<button type="button" class="button first" ref={onButton} onClick={() => (isLast ? end() : go(1))}>
					{say(isLast ? 'tour.done' : 'tour.next')}
				</button>
				<span class="soft keys-line">{say('tour.keys')}</span>
			</div>
		</section>
	);
}

/** What is read out when the tour comes to a step; '' outside it. */
export function saidOf(step: Step | undefined, { say, number }: WelcomeWords): string {
	if (!step) return '';
	return say('tour.said', {
		step: number(STEPS.indexOf(step) + 1),
		count: number(STEPS.length),
		title: say(`step.${step}`),
		text: say(`step.${step}.text`),
	});
}
