import { useState } from 'preact/hooks';
import type { Choice } from '../clutter/choices.ts';
import { type ImportProblem, importChoices } from '../clutter/import-choices.ts';
import type { PageWords } from '../locale/page-words.ts';

type ImportFormProps = { translator: PageWords; add: (choices: Choice[]) => void };

/** Choices as text, from a file or by hand. What cannot be taken stays in the field, to be mended. */
export function ImportForm({ translator, add }: ImportFormProps) {
	const { say } = translator;
	const [text, setText] = useState('');
	const [added, setAdded] = useState<number>();
	const [problems, setProblems] = useState<ImportProblem[]>([]);
	const take = () => {
		const imported = importChoices(text, isSelector);
		if (imported.choices.length > 0) add(imported.choices);
		setAdded(imported.choices.length);
		setProblems(imported.problems);
		if (imported.problems.length === 0) setText('');
	};
	return (
		<>
			<h3>
				<label for="choices-import">{say('settings.choices.import')}</label>
			</h3>
			<p id="choices-import-help" class="soft">
				{say('settings.choices.importHelp')}
			</p>
			<textarea
				id="choices-import"
				rows={4}
				dir="ltr"
				spellcheck={false}
				aria-describedby="choices-import-help choices-import-result"
				value={text}
				onInput={(event) => setText(event.currentTarget.value)}
			/>
			<p class="actions">
				<label class="file">
					<span>{say('settings.choices.file')}</span>
					<input
						type="file"
						accept=".txt,text/plain"
						onChange={({ currentTarget: { files } }) => void files?.[0]?.text().then(setText)}
					/>
				</label>
				<button type="button" class="button" data-import disabled={text.trim() === ''} onClick={take}>
					{say('settings.choices.add')}
				</button>
			</p>
			<div id="choices-import-result" role="status">
				{added !== undefined && <p>{say('settings.choices.added', { count: added })}</p>}
				{problems.length > 0 && <Problems problems={problems} translator={translator} />}
			</div>
		</>
	);
}

function Problems({ problems, translator: { say } }: { problems: ImportProblem[]; translator: PageWords }) {
	return (
		<>
			<p>{say('settings.choices.problems', { count: problems.length })}</p>
			<ul class="problems">
				{problems.map(({ line, text, why }) => (
					<li key={line}>
						{say('settings.choices.line', { line, why: say(`settings.choices.why.${why}`) })}{' '}
						<code dir="ltr">{text}</code>
					</li>
				))}
			</ul>
		</>
	);
}

/** Whether this browser understands a selector; asked of an empty fragment. */
function isSelector(selector: string): boolean {
	try {
		document.createDocumentFragment().querySelector(selector);
		return true;
	} catch {
		return false;
	}
}
