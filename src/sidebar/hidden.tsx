import type { ClutterPiece } from '../clutter/clutter.ts';
import { useReading } from './context.tsx';
import { LongList, Section } from './fold.tsx';
import { reasonText } from './reason-text.ts';

const FIRST = 8;
const MOST_REASONS = 2;

/** What was put out of the way on this page, why, and the way back for each piece and for all. */
export function Hidden() {
	const { report, translator, clutter, actions } = useReading();
	const { say, number } = translator;
	const pieces = report.hidden;
	const hiddenNow = clutter.hidden ? pieces.filter(({ element }) => !clutter.shown.has(element)).length : 0;
	return (
		<Section id="hidden" title={say('hidden.title')} count={number(hiddenNow)}>
			{pieces.length === 0 ? (
				<p class="soft">{say('hidden.none')}</p>
			) : (
				<>
					<p class="hidden-lead">
						<span>{hiddenNow > 0 ? say('hidden.lead', { count: hiddenNow }) : say('hidden.shownAgain')}</span>
						<button type="button" class="button" onClick={() => actions.setClutterHidden(hiddenNow === 0)}>
							{say(hiddenNow > 0 ? 'hidden.showAll' : 'hidden.hideAll')}
						</button>
					</p>
					<LongList
						id="hidden-list"
						items={pieces}
						first={FIRST}
						draw={(piece) => <Piece key={piece.element} piece={piece} />}
					/>
				</>
			)}
		</Section>
	);
}

function Piece({ piece: { element, kind, reasons, text } }: { piece: ClutterPiece }) {
	const { translator, clutter, actions } = useReading();
	const { say, list } = translator;
	const hidden = clutter.hidden && !clutter.shown.has(element);
	const words = reasons.slice(0, MOST_REASONS).map((reason) => reasonText(reason, translator));
	return (
		<li class="piece" data-piece={element}>
			<div>
				<p id={`sl-piece-${element}`}>{say(`kind.${kind}`)}</p>
				<p class="soft clip" dir="auto">
					{text || say('hidden.noText')}
				</p>
				{words.length > 0 && <p class="soft">{say('hidden.because', { reasons: list(words) })}</p>}
			</div>
			<button
				type="button"
				class="button"
				aria-describedby={`sl-piece-${element}`}
				onClick={() => actions.setPieceHidden(element, !hidden)}
			>
				{say(hidden ? 'hidden.show' : 'hidden.hide')}
			</button>
		</li>
	);
}
