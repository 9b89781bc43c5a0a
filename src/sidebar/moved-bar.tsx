import { useReading } from './context.tsx';
import type { Moved } from './sidebar-state.ts';

/** Says where the reader was taken, with the way to the next place and the way back. */
export function MovedBar({ moved, goBack }: { moved: Moved; goBack: () => void }) {
	const { translator, visit } = useReading();
	const { say } = translator;
	const { target, place, places, found } = moved;
	return (
		<div class="moved">
			<p class="clip">{movedText(moved, translator)}</p>
			<div class="under">
				{found && places > 1 && (
					<button type="button" class="link" onClick={() => visit(target, place + 1)}>
						{say('moved.next')}{' '}
						<span class="soft">{say('moved.place', { place: place + 1, count: places })}</span>
					</button>
				)}
				<button type="button" class="link" data-back onClick={goBack}>
					{say('moved.back')}
				</button>
			</div>
		</div>
	);
}

/** What is shown and read out when the reader was taken to a passage. */
export function movedText(
	{ found, quote }: Moved,
	{ say }: ReturnType<typeof useReading>['translator'],
): string {
	if (!found) return say('moved.gone');
	return quote ? say('moved.said', { quote }) : say('moved.shown');
}
