import { useReading } from './context.tsx';
import type { Moved } from './sidebar-state.ts';

/** Says where the reader was taken, with the way to the next place and the way back. */
export function MovedBar({ moved, goBack }: { moved: Moved; goBack: () => void }) {
	const { translator, visit } = useReading();
	const { say } = translator;
	const { target, stop } = moved;
	return (
		<div class="moved">
			<p class="clip">{movedText(moved, translator)}</p>
			<div class="under">
				{stop && stop.places > 1 && (
					<>
						<button
							type="button"
							class="link"
							data-previous
							onClick={() => visit(target, stop.place + stop.places - 1)}
						>
							{say('moved.previous')}
						</button>
						<span class="soft">{say('moved.place', { place: stop.place + 1, count: stop.places })}</span>
						<button type="button" class="link" data-next onClick={() => visit(target, stop.place + 1)}>
							{say('moved.next')}
						</button>
					</>
				)}
				<button type="button" class="link" data-back onClick={goBack}>
					{say('moved.back')}
				</button>
			</div>
		</div>
	);
}

/** What is shown and read out when the reader was taken to a passage. */
export function movedText({ stop }: Moved, { say }: ReturnType<typeof useReading>['translator']): string {
	if (!stop) return say('moved.gone');
	return stop.quote ? say('moved.said', { quote: stop.quote }) : say('moved.shown');
}
