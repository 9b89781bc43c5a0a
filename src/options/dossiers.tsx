import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../dossier/check.ts';
import type { Addition } from '../dossier/shelf.ts';
import type { AddedDossier } from '../dossier/shelf-source.ts';
import type { PageWords } from '../locale/page-words.ts';
import { pickText } from '../locale/pick-text.ts';

/** What the page can ask of the shelf. */
export type DossierShelf = {
	added: () => Promise<readonly AddedDossier[]>;
	add: (text: string) => Promise<Addition>;
	remove: (id: string) => Promise<boolean>;
};

export type DossiersProps = { shelf: DossierShelf; translator: PageWords };

/** A file that was not taken, and why. */
type Refusal = { file: string; problems: Problem[] };

/** Of one file so many problems are shown, and how many more there are. */
const SHOWN_PROBLEMS = 20;

/** The dossiers that the reader added: a file brings one, a button takes it away. */
export function Dossiers({ shelf, translator }: DossiersProps) {
	const { say } = translator;
	const [added, setAdded] = useState<readonly AddedDossier[]>([]);
	const [said, setSaid] = useState('');
	const [refusals, setRefusals] = useState<Refusal[]>([]);
	const title = useRef<HTMLHeadingElement>(null);
	const renew = async () => setAdded(await shelf.added());
	useEffect(() => void renew(), []);
	const take = async (files: readonly File[]) => {
		const refused: Refusal[] = [];
		for (const file of files) {
			const result = await shelf.add(await file.text());
			if (!result.ok) refused.push({ file: file.name, problems: result.problems });
		}
		setRefusals(refused);
		const count = files.length - refused.length;
		setSaid(count > 0 ? say('options.dossiers.added', { count }) : '');
		await renew();
	};
	const remove = async (dossier: AddedDossier) => {
		// The button goes with its dossier.
		title.current?.focus();
		if (await shelf.remove(dossier.id)) setSaid(say('options.dossiers.removed'));
		await renew();
	};
	return (
		<section aria-labelledby="dossiers-title">
			<h2 id="dossiers-title" tabIndex={-1} ref={title}>
				{say('options.dossiers')}
			</h2>
			<p id="dossiers-help" class="soft">
				{say('options.dossiers.help')}
			</p>
			<ul class="sites">
				{added.map((dossier) => (
					<li key={dossier.id} data-dossier={dossier.id}>
						<Row dossier={dossier} translator={translator} remove={remove} />
					</li>
				))}
			</ul>
			<p class="actions">
				<label class="file">
					<span>{say('options.dossiers.file')}</span>
					<input
						type="file"
						accept=".json,application/json"
						multiple
						aria-describedby="dossiers-help dossiers-result"
						onChange={({ currentTarget }) => {
							const files = [...(currentTarget.files ?? [])];
							void take(files).then(() => {
								// So that the same file, mended, can be chosen again.
								currentTarget.value = '';
							});
						}}
					/>
				</label>
			</p>
			<div id="dossiers-result" role="status">
				{said && <p>{said}</p>}
				{refusals.map((refusal) => (
					<Refused key={refusal.file} refusal={refusal} translator={translator} />
				))}
			</div>
		</section>
	);
}

type RowProps = {
	dossier: AddedDossier;
	translator: PageWords;
	remove: (dossier: AddedDossier) => Promise<void>;
};

function Row({ dossier, translator: { say, language, date }, remove }: RowProps) {
	const { text, language: written } = pickText(dossier.title, language);
	return (
		<>
			<span class="choice">
				<bdi lang={written}>{text}</bdi>
				<br />
				<span class="soft">{say('options.dossiers.updated', { date: date(dossier.updated) })}</span>
			</span>
			<button
				type="button"
				class="button"
				aria-label={say('options.dossiers.removeOne', { title: text })}
				onClick={() => void remove(dossier)}
			>
				{say('options.dossiers.remove')}
			</button>
		</>
	);
}

function Refused({ refusal, translator: { say } }: { refusal: Refusal; translator: PageWords }) {
	const { file, problems } = refusal;
	const more = problems.length - SHOWN_PROBLEMS;
	return (
		<>
			<p>{say('options.dossiers.refused', { file, count: problems.length })}</p>
			<ul class="problems" dir="ltr" lang="en">
				{problems.slice(0, SHOWN_PROBLEMS).map(({ at, problem }) => (
					<li key={at + problem}>
						{at && <code>{at}</code>} {problem}
					</li>
				))}
			</ul>
			{more > 0 && <p class="soft">{say('options.dossiers.more', { count: more })}</p>}
		</>
	);
}
