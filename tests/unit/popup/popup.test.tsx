// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { pageWords } from '../../../src/locale/page-words.ts';
import { Popup, type PopupProps } from '../../../src/popup/popup.tsx';

afterEach(() => render(null, document.body));

const ACTIONS: PopupProps['actions'] = {
	annotate: vi.fn(),
	setSidebar: vi.fn(),
	setClutter: vi.fn(),
	setPaused: vi.fn(),
	openSettings: vi.fn(),
};

function said(state: PopupProps['state'], paused = false): string {
	const translator = pageWords(['en']);
	render(<Popup {...{ state, paused, translator }} host="news.example" actions={ACTIONS} />, document.body);
	return document.querySelector('[role="status"]')?.textContent ?? '';
}

it.each<[PopupProps['state'], RegExp]>([
	['loading', /Looking at this page/],
	['no-access', /may not read this page.*keep extensions away/],
	[{ state: 'idle' }, /Nothing to do.*does not look like/],
	[{ state: 'working' }, /Reading this page/],
	[{ state: 'nothing' }, /No known event.*was read/],
	[{ state: 'failed', problem: 'no-answer' }, /did not work.*does not answer.*Reload it and try again\.$/],
	[{ state: 'failed', problem: 'out of paper' }, /did not work.*Reload the page.*went wrong: out of paper/],
])('says of %o what it is, and what to do', (state, words) => {
	expect(said(state)).toMatch(words);
});

it('says that a site is paused, whatever else there is to say', () => {
	expect(said({ state: 'idle' }, true)).toMatch(/Paused on this site.*news\.example/);
});
