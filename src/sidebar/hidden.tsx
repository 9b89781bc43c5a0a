import { type ChosenPiece, isKeptByChoice } from '../clutter/apply-choices.ts';
import { clutterText, countHidden } from './clutter-said.ts';
import { useReading } from './context.tsx';
import { Fold, LongList, Section } from './fold.tsx';
import { reasonText } from './reason-text.ts';

const FIRST = 8;
const MOST_REASONS = 2;

/** What was put out of the way on this page, why, the way back for each piece and for all, and the reader's own choices. */
export function Hidden() {
	const { translator, clutter, actions } = useReading();
	const { say, number } = translator;
	const { pieces } = clutter;
	const canHide = pieces.some((piece) => !isKeptByChoice(piece));
	const hiddenNow = countHidden(clutter);
	return (
		<Section id="hidden" title={say('hidden.title')} count={number(hiddenNow)}>
			{pieces.length === 0 && <p class="soft">{say('hidden.none')}</p>}
			{canHide && (
				<p class="hidden-lead">
					<span>{clutterText(clutter, translator)}</span>
					<button type="button" class="button" onClick={() => actions.setClutterHidden(hiddenNow === 0)}>
						{say(hiddenNow > 0 ? 'hidden.showAll' : 'hidden.hideAll')}
					</button>
				</p>
			)}
			<LongList
				id="hidden-list"
				items={pieces}
				first={FIRST}
				draw={(piece) => <Piece key={piece.element} piece={piece} />}
			/>
			<button type="button" class="link" data-pick onClick={() => actions.pick()}>
				{say('hidden.pick')}
			</button>
		</Section>
	);
}

function Piece({ piece }: { piece: ChosenPiece }) {
	const { translator, clutter, actions } = useReading();
	const { say, list } = translator;
	const { element, kind, reasons, text, choice } = piece;
	const hidden = clutter.hidden && !clutter.shown.has(element);
	const words = reasons.slice(0, MOST_REASONS).map((reason) => reasonText(reason, translator));
	const name = `sl-piece-${element}`;
	return (
		<li class="piece" data-piece={element}>
			<div>
				<p id={name}>{say(choice?.does === 'hide' ? 'hidden.byYou' : `kind.${kind}`)}</p>
				<p class="soft clip" dir="auto">
					{text || say('hidden.noText')}
				</p>
				{words.length > 0 && <p class="soft">{say('hidden.because', { reasons: list(words) })}</p>}
				{choice ? <Chosen choice={choice} element={element} /> : <Keeping piece={piece} />}
			</div>
			{!isKeptByChoice(piece) && (
				<button
					type="button"
					class="button"
					aria-describedby={name}
					onClick={() => actions.setPieceHidden(element, !hidden)}
				>
					{say(hidden ? 'hidden.show' : 'hidden.hide')}
				</button>
			)}
		</li>
	);
}

/** What may be kept for good, of this piece and of its kind. */
function Keeping({ piece: { element, kind } }: { piece: ChosenPiece }) {
	const { report, translator, actions, folds } = useReading();
	const { say } = translator;
	const { host } = report.address;
	const chosen = (choose: () => void) => {
		folds.set(undoKey(element), true);
		choose();
	};
	return (
		<Fold id={`keep-${element}`} label={say('hidden.always', { host })}>
			<button type="button" class="link" onClick={() => chosen(() => actions.keepPiece(element))}>
				{say('hidden.keep')}
			</button>
			<br />
			<button
				type="button"
				class="link"
				onClick={() => chosen(() => actions.saveChoice({ does: 'keep-kind', host, kind }, true))}
			>
				{say('hidden.keepKind', { kind: say(`kind.${kind}`) })}
			</button>
		</Fold>
	);
}

/** A choice that holds, and the way to forget it. */
function Chosen({ choice, element }: { choice: NonNullable<ChosenPiece['choice']>; element: number }) {
	const { translator, actions, folds } = useReading();
	const name = `sl-chosen-${element}`;
	// The button that made the choice is gone, and the focus with it.
	const takeFocus = (button: HTMLElement | null) => {
		if (button && folds.delete(undoKey(element))) button.focus();
	};
	const { say } = translator;
	const { host, does } = choice;
	return (
		<p class="soft" id={name}>
			{does !== 'hide' && `${say(does === 'keep' ? 'hidden.kept' : 'hidden.kindKept', { host })} `}
			<button
				type="button"
				class="link"
				ref={takeFocus}
				aria-describedby={`sl-piece-${element} ${name}`}
				onClick={({ currentTarget }) => {
					// The piece may go with its choice, and the focus with it.
					const root = currentTarget.getRootNode() as ShadowRoot;
					root.querySelector<HTMLElement>('[data-pick]')?.focus({ preventScroll: true });
					actions.saveChoice(choice, false);
				}}
			>
				{say('hidden.undo')}
			</button>
		</p>
	);
}

/** Remembered among the folds: a choice about this piece was made here just now. */
function undoKey(element: number): string {
	return `undo-${element}`;
}
