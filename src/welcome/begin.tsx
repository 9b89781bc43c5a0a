import type { WelcomeWords } from '../locale/welcome-words.ts';

/** Whether the browser lets us look at the outlets' pages. `refused`: the reader was asked just now, and said no. */
export type Access = 'unknown' | 'given' | 'missing' | 'asked-given' | 'refused';

type BeginProps = {
	words: WelcomeWords;
	access: Access;
	/** Let the browser ask the reader; only from a click. */
	askAccess: () => void;
	openSettings: () => void;
};

/** How to begin, once the tour is over: what the browser may still have to be told, and where things are. */
export function Begin({ words: { say }, access, askAccess, openSettings }: BeginProps) {
	const isMissing = access === 'missing' || access === 'refused';
	return (
		<section class="begin" aria-labelledby="begin">
			<h2 id="begin" tabIndex={-1}>
				{say('begin')}
			</h2>
			{isMissing && (
				<div class="access">
					<h3>{say('access')}</h3>
					<p>{say('access.text')}</p>
					<button type="button" class="button first" onClick={askAccess}>
						{say('access.button')}
					</button>
				</div>
			)}
			<p class="access-said" role="status">
				{access === 'asked-given' && say('access.given')}
				{access === 'refused' && say('access.refused')}
			</p>
			<ol class="ways">
				<li>
					<h3>{say('pin')}</h3>
					<p>{say('pin.text')}</p>
				</li>
				<li>
					<h3>{say('open')}</h3>
					<p>{say('open.text')}</p>
				</li>
				<li>
					<h3>{say('own')}</h3>
					<p>{say('own.text')}</p>
					<button type="button" class="button" onClick={openSettings}>
						{say('settings')}
					</button>
				</li>
			</ol>
		</section>
	);
}
