import { useReading } from './context.tsx';
import { pull } from './handle.tsx';
import { StateLine } from './header.tsx';
import { CloseIcon, CollapseIcon, ExpandIcon } from './icons.tsx';

/** The lower edge of a sheet, where a thumb reaches it at every height; all that is seen of it while it is small. */
export function SheetBar({ close }: { close: () => void }) {
	const { translator, stand } = useReading();
	const { say } = translator;
	const isSmall = stand.height === 'peek';
	return (
		<div class="peek" onPointerDown={(event) => pull(event, stand)}>
			<button
				type="button"
				class="peek-open"
				aria-expanded={!isSmall}
				onClick={() => stand.set(isSmall ? 1 : 0)}
			>
				{isSmall ? <ExpandIcon /> : <CollapseIcon />}
				<span>
					<strong>{say(isSmall ? 'expand' : 'collapse')}</strong>
					{isSmall && (
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
