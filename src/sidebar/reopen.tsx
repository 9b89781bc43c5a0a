import { useReading } from './context.tsx';
import { Logo } from './icons.tsx';
import { summarise } from './summary.ts';

/** All that is left of the sidebar while it is closed: a button that says how many facts the article states. */
export function Reopen({ open }: { open: () => void }) {
	const { report, translator, stand } = useReading();
	const { say, number } = translator;
	const { stated, possible } = summarise(report).key;
	const values = { stated: number(stated), count: number(possible) };
	const label = translator.row([
		say('reopen'),
		say('header.states', { stated: number(stated), count: possible }),
	]);
	return (
		<button type="button" class="reopen" aria-label={label} title={label} onClick={open}>
			<Logo size={20} />
			{stand.placement.button === 'round' ? (
				<span>{say('tab', values)}</span>
			) : (
				// A slim tab has room for one number above the other.
				<>
					<span>{values.stated}</span>
					<span class="of">{values.count}</span>
				</>
			)}
		</button>
	);
}
