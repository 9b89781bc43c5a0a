import type { WelcomeWords } from '../locale/welcome-words.ts';
import { ARTICLE_DAY, ownBlocks, ownClutter } from './own-article.ts';

/** Our article on a page like an outlet's, clutter and all; `data-element` is what a reading numbers it. */
export function OwnPage({ words }: { words: WelcomeWords }) {
	const { say, date } = words;
	const [title, ...paragraphs] = ownBlocks(words);
	const [ad, letter, more] = ownClutter(words).map(({ element }) => element);
	return (
		<article class="own-page" data-article aria-label={say('article.region')}>
			<p class="masthead">
				<strong>{say('article.outlet')}</strong>
				<span>{say('article.made')}</span>
			</p>
			<h2 data-element={title?.element}>{title?.text}</h2>
			<p class="day">{date(ARTICLE_DAY)}</p>
			<div class="ad-slot" data-element={ad}>
				<p>{say('ad.label')}</p>
				<p>
					<strong>{say('ad.text')}</strong>
				</p>
			</div>
			<div data-part="words">
				{paragraphs.slice(0, 3).map(({ element, text }) => (
					<p key={element} data-element={element}>
						{text}
					</p>
				))}
			</div>
			<div class="newsletter-signup" data-element={letter}>
				<h3>{say('letter.title')}</h3>
				<p>{say('letter.text')}</p>
				<p class="mock">{say('letter.button')}</p>
			</div>
			{paragraphs.slice(3).map(({ element, text }) => (
				<p key={element} data-element={element}>
					{text}
				</p>
			))}
			<div class="related-links" data-element={more}>
				<h3>{say('more.title')}</h3>
				<ul>
					{(['more.first', 'more.second', 'more.third'] as const).map((key) => (
						<li key={key}>
							<a href="#begin">{say(key)}</a>
						</li>
					))}
				</ul>
			</div>
		</article>
	);
}
