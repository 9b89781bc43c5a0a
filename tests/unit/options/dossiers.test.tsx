// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AddedDossier } from '../../../src/dossier/shelf-source.ts';
import { pageWords } from '../../../src/locale/page-words.ts';
import { type DossierShelf, Dossiers } from '../../../src/options/dossiers.tsx';

const SMALL: AddedDossier = {
	id: 'small',
	edition: '1',
	updated: '2024-02-01',
	title: { en: 'A small event', ur: 'ایک واقعہ' },
};
let kept: AddedDossier[];
const add = vi.fn<DossierShelf['add']>();
const shelf: DossierShelf = {
	added: async () => [...kept],
	add,
	remove: async (id) => {
		kept = kept.filter((one) => one.id !== id);
		return true;
	},
};
const text = () => document.body.textContent;
const settled = () => new Promise((done) => setTimeout(done, 5));

async function draw(language = 'en'): Promise<void> {
	render(<Dossiers shelf={shelf} translator={pageWords([language])} />, document.body);
	await settled();
}

async function choose(...files: File[]): Promise<void> {
	const input = document.querySelector('input')!;
	Object.defineProperty(input, 'files', { value: files, configurable: true });
	input.dispatchEvent(new Event('change', { bubbles: true }));
	await settled();
}

beforeEach(() => {
	kept = [SMALL];
	add.mockReset();
});
afterEach(() => render(null, document.body));

describe('the added dossiers in the settings', () => {
	it('are listed in the reader’s language, with their day', async () => {
		await draw();
		expect(text()).toContain('A small event');
		expect(text()).toContain('As of 1 February 2024');
		await draw('ur');
		expect(text()).toContain('ایک واقعہ');
	});

	it('go when their button is pressed, and the focus goes to the heading', async () => {
		await draw();
		document.querySelector<HTMLElement>('[data-dossier="small"] button')!.click();
		await settled();
		expect(document.querySelector('[data-dossier]')).toBeNull();
		expect(document.activeElement?.id).toBe('dossiers-title');
		expect(document.querySelector('[role=status]')?.textContent).toBe('Removed.');
	});

	it('come from files; of one that is wrong it is said what, and where', async () => {
		add.mockResolvedValueOnce({ ok: true, added: SMALL, replaced: false });
		const wrong = Array.from({ length: 25 }, (_, i) => ({ at: `quotes[${i}].date`, problem: 'is missing' }));
		add.mockResolvedValueOnce({ ok: false, problems: wrong });
		await draw();
		await choose(new File(['good'], 'good.json'), new File(['bad'], 'bad.json'));
		expect(add.mock.calls).toEqual([['good'], ['bad']]);
		expect(text()).toContain('1 dossier added.');
		expect(text()).toContain('bad.json was not added; 25 problems:');
		expect(document.querySelectorAll('.problems li')).toHaveLength(20);
		expect(document.querySelector('.problems li')?.textContent).toBe('quotes[0].date is missing');
		expect(text()).toContain('and 5 more.');
	});
});
