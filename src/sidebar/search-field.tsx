import { useReading } from './context.tsx';
import { CloseIcon } from './icons.tsx';

/** Where the reader says what to look for in the list; it filters as they type. */
export function SearchField() {
	const { translator, search } = useReading();
	const { say } = translator;
	return (
		<search class="search">
			<input
				type="search"
				data-search
				aria-label={say('search.label')}
				placeholder={say('search.label')}
				value={search.query}
				autocomplete="off"
				spellcheck={false}
				onInput={({ currentTarget }) => search.ask(currentTarget.value)}
			/>
			{search.query && (
				<button type="button" class="round" aria-label={say('search.clear')} onClick={() => search.ask('')}>
					<CloseIcon />
				</button>
			)}
		</search>
	);
}
