import type { PageWords } from '../locale/page-words.ts';
import { Logo } from '../sidebar/icons.tsx';
import { Picture } from './picture.tsx';

/** One screen for the first run: what Sidelight does, that nothing leaves the browser, how to keep it at hand. */
export function Welcome({ translator, openSettings }: { translator: PageWords; openSettings: () => void }) {
	const { say } = translator;
	const points = [
		[say('welcome.facts'), say('welcome.factsText')],
		[say('welcome.coverage'), say('welcome.coverageText')],
		[say('welcome.calm'), say('welcome.calmText')],
		[say('welcome.private'), say('welcome.privateText')],
	] as const;
	return (
		<main class="welcome">
			<header>
				<p class="brand">
					<Logo />
					{say('name')}
				</p>
				<h1>{say('welcome.title')}</h1>
				<p class="lead">{say('welcome.lead')}</p>
			</header>
			<Picture label={say('welcome.picture')} />
			<ul class="points">
				{points.map(([title, text]) => (
					<li key={title}>
						<h2>{title}</h2>
						<p>{text}</p>
					</li>
				))}
			</ul>
			<footer>
				<p>
					<strong>{say('welcome.pin')}</strong> {say('welcome.pinText')}
				</p>
				<button type="button" class="button" onClick={openSettings}>
					{say('welcome.settings')}
				</button>
			</footer>
		</main>
	);
}
