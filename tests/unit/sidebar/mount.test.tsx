// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sidebarTexts } from '../../../src/locale/sidebar-catalogues.ts';
import { parseSettings } from '../../../src/settings/settings.ts';
import { keysOf } from '../../../src/sidebar/keys.ts';
import { mountSidebar } from '../../../src/sidebar/mount.dom.tsx';
import type { MountedSidebar, SidebarOptions } from '../../../src/sidebar/mounted-sidebar.dom.ts';
import type { ClutterView } from '../../../src/sidebar/reading.ts';
import type { Stop } from '../../../src/sidebar/target.ts';
import { HIDDEN, reportFixture } from './report-fixture.ts';

const PAGE = '<main><p>An article.</p><button id="own">The page’s own</button></main>';
const KEYS = keysOf(parseSettings({}));
const ENGLISH = sidebarTexts(['en']);
let sidebar: MountedSidebar;
const stopAt = (place: number) => ({ place: place % 2, places: 2, quote: 'Vesk shelled two posts' });
const goTo = vi.fn((_target: unknown, place: number): Stop | undefined => stopAt(place));
const goBack = vi.fn();
const setHighlights = vi.fn();
const setPieceHidden = vi.fn();
const take = vi.fn(async (_what: string) => true);
const setClutterHidden = vi.fn();
const saveChoice = vi.fn();
const savePlace = vi.fn();
const keepPiece = vi.fn();

const find = (selector: string) => sidebar.root.querySelector<HTMLElement>(selector)!;
const all = (selector: string) => [...sidebar.root.querySelectorAll<HTMLElement>(selector)];
const section = (id: string) => find(`[data-section="${id}"]`);
const chooseEvent = vi.fn();
const openSection = (id: string) => section(id).querySelector('button')!.click();
const settled = () => new Promise((done) => setTimeout(done, 0));
const focused = () => sidebar.root.activeElement;

function mount(change: Partial<SidebarOptions> = {}): MountedSidebar {
	const clutter: ClutterView = { hidden: true, shown: new Set(), pieces: HIDDEN };
	return mountSidebar({
		document,
		report: reportFixture(),
		clutter,
		marks: { shown: true, lost: new Set() },
		articleBox: () => ({ left: 20, right: 500 }),
		later: (act) => act(),
		preferences: { theme: 'light', texts: ENGLISH, open: true, folds: new Map(), place: {}, keys: KEYS },
		actions: {
			goTo,
			showText: vi.fn(),
			drawMap: vi.fn(),
			goBack,
			setHighlights,
			setPieceHidden,
			setClutterHidden,
			saveChoice,
			keepPiece,
			pick: vi.fn(),
			print: vi.fn(),
			take,
			openSettings: vi.fn(),
			chooseEvent,
			openEvent: vi.fn(),
			saveFold: vi.fn(),
			savePlace,
		},
		...change,
	});
}

beforeEach(() => {
	vi.clearAllMocks();
	// happy-dom has no layout: a window of 1280 pixels is claimed.
	vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
	document.body.innerHTML = PAGE;
	sidebar = mount();
});
afterEach(() => sidebar.remove());

describe('the page', () => {
	it('whose article is about several events lets the reader choose', () => {
		expect(sidebar.root.querySelector('.others')).toBeNull();
		sidebar.update({
			report: { ...reportFixture(), others: [{ id: 'storm', title: { en: 'The storm' } }] },
		});
		const button = sidebar.root.querySelector<HTMLButtonElement>('.others button')!;
		expect(button.textContent).toBe('The storm');
		button.click();
		expect(chooseEvent).toHaveBeenCalledWith('storm');
	});

	it('cannot reach the sidebar, which hangs behind the body', () => {
		expect(sidebar.host.shadowRoot).toBeNull();
		expect(document.documentElement.lastElementChild).toBe(sidebar.host);
		expect(document.body.innerHTML).toBe(PAGE);
	});

	it('is as it was once the sidebar is removed', () => {
		sidebar.remove();
		const [html, sheets] = [document.documentElement.outerHTML, [...document.adoptedStyleSheets]];
		sidebar = mount();
		sidebar.close();
		sidebar.open();
		sidebar.remove();
		expect(document.documentElement.outerHTML).toBe(html);
		expect([...document.adoptedStyleSheets]).toEqual(sheets);
	});

	it('keeps its focus while the sidebar arrives', () => {
		expect(document.activeElement).toBe(document.body);
	});

	it('gets the host back when it took it away', async () => {
		sidebar.host.remove();
		await settled();
		expect(sidebar.host.isConnected).toBe(true);
	});
});

describe('the first draw', () => {
	const drawn = () => all('[data-section]').length > 0;

	it('is of what stands first; all the rest comes in a task of its own', () => {
		const later = vi.fn();
		sidebar.remove();
		sidebar = mount({ later });
		expect([find('.panel').getAttribute('aria-busy'), find('.head').hidden, drawn()]).toEqual([
			'true',
			false,
			false,
		]);
		later.mock.calls[0]![0]();
		expect([find('.panel').getAttribute('aria-busy'), drawn()]).toEqual(['false', true]);
	});

	it('stays of that when something comes meanwhile, and is of all when the reader asks', () => {
		sidebar.remove();
		sidebar = mount({ later: vi.fn() });
		sidebar.update({ report: reportFixture() });
		expect(drawn()).toBe(false);
		sidebar.open();
		expect(drawn()).toBe(true);
	});

	it('has no second part once the sidebar is gone', () => {
		const later = vi.fn();
		sidebar.remove();
		sidebar = mount({ later });
		sidebar.remove();
		expect(() => later.mock.calls[0]![0]()).not.toThrow();
		expect(drawn()).toBe(false);
	});
});

describe('the contents', () => {
	it('puts the other account before the facts, and a link out of the page without a way back', () => {
		const order = all('[data-section]').map(({ dataset }) => dataset.section);
		expect(order.slice(0, 3)).toEqual(['other', 'facts', 'figures']);
		const link = section('other').querySelector('a')!;
		expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
		expect(section('other').textContent).toContain('Agency Nord’s text, run by Vesk Herald');
	});

	it('says honestly that two texts are the same', () => {
		const report = reportFixture();
		report.coverage.other!.sameText = true;
		sidebar.update({ report });
		expect(section('other').textContent).toContain('not a second source');
	});

	it('makes no link of an address that is not of the web', () => {
		const report = reportFixture();
		report.coverage.other!.coverage.url = 'javascript:alert(1)';
		sidebar.update({ report });
		expect(section('other').querySelector('a')).toBeNull();
	});

	it('marks every fact', async () => {
		for (let round = 0; round < 3; round += 1) {
			for (const button of section('facts').querySelectorAll<HTMLElement>('.fold[aria-expanded="false"]')) {
				button.click();
			}
			await settled();
		}
		const marks = all('[data-statement]').map(({ dataset }) => dataset.mark);
		expect(marks.filter((mark) => mark === 'stated')).toHaveLength(11);
		expect(marks.filter((mark) => mark === 'left-out')).toHaveLength(6);
		expect(marks.filter((mark) => mark === 'later')).toHaveLength(2);
	});

	it('has no id twice', async () => {
		for (const id of ['timeline', 'quotes', 'background', 'hidden', 'more']) openSection(id);
		await settled();
		const ids = all('[id]').map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('remembers which folds are open while another report comes', async () => {
		openSection('timeline');
		await settled();
		sidebar.update({ report: reportFixture() });
		expect(section('timeline').querySelector('ol')).not.toBeNull();
	});

	it('shows hidden pieces again one by one and all at once', async () => {
		openSection('hidden');
		await settled();
		find('[data-piece="12"] .button').click();
		expect(setPieceHidden).toHaveBeenCalledWith(12, false);
		sidebar.update({ clutter: { hidden: true, shown: new Set([12]), pieces: HIDDEN } });
		expect(find('[data-piece="12"] .button').textContent).toBe('Hide');
		expect(section('hidden').querySelector('.count')!.textContent).toBe('3');
		find('.hidden-lead button').click();
		expect(setClutterHidden).toHaveBeenCalledWith(false);
	});
});

describe('what the reader decides for good', () => {
	const host = reportFixture().address.host;
	const pieceButtons = () => [...find('[data-piece="12"]').querySelectorAll('button')];
	const press = (label: RegExp) =>
		pieceButtons()
			.find(({ textContent }) => label.test(textContent))!
			.click();

	beforeEach(async () => {
		openSection('hidden');
		await settled();
	});

	it('keeps a piece, or all of its kind, on this site', async () => {
		press(/^Always on/);
		await settled();
		press(/^Keep this/);
		expect(keepPiece).toHaveBeenCalledWith(12);
		press(/Newsletter form/);
		expect(saveChoice).toHaveBeenCalledWith({ does: 'keep-kind', host, kind: 'newsletter' }, true);
	});

	it('goes on with the focus where the choice can be undone', async () => {
		press(/^Always on/);
		await settled();
		press(/^Keep this/);
		const choice = { does: 'keep', host, selector: '.box' } as const;
		const pieces = HIDDEN.map((piece) => ({ ...piece, choice }));
		sidebar.update({ clutter: { hidden: true, shown: new Set([12]), pieces } });
		expect(focused()?.textContent).toBe('Undo');
		expect(focused()?.closest('[data-piece]')).toBe(find('[data-piece="12"]'));
	});

	it('says what was chosen, and undoes it without losing the focus', async () => {
		const choice = { does: 'keep', host, selector: '.box' } as const;
		const pieces = HIDDEN.map((piece) => (piece.element === 12 ? { ...piece, choice } : piece));
		sidebar.update({ clutter: { hidden: true, shown: new Set([12]), pieces } });
		expect(find('[data-piece="12"]').textContent).toContain('You keep this on');
		expect(find('[data-piece="12"] .button')).toBeNull();
		press(/^Undo/);
		expect(saveChoice).toHaveBeenCalledWith(choice, false);
		expect(focused()).toBe(find('[data-pick]'));
	});
});

describe('going to a passage and back', () => {
	it('goes there, says so, and offers the next place and the way back', () => {
		find('[data-target="statement-s3"]').click();
		expect(goTo).toHaveBeenLastCalledWith({ kind: 'statement', id: 's3' }, 0);
		expect(find('[role="status"]').textContent).toContain('Shown in the article: “Vesk shelled two posts');
		expect(focused()).toBe(find('[data-back]'));
		find('.moved [data-next]').click();
		expect(goTo).toHaveBeenLastCalledWith({ kind: 'statement', id: 's3' }, 1);
		expect(find('.moved').textContent).toContain('Place 2 of 2');
		find('.moved [data-previous]').click();
		expect(goTo).toHaveBeenLastCalledWith({ kind: 'statement', id: 's3' }, 2);
		find('[data-back]').click();
		expect((focused() as HTMLElement).dataset.target).toBe('statement-s3');
		expect(goBack).toHaveBeenCalledOnce();
		expect(find('[role="status"]').textContent).toBe('');
	});

	it('says when the passage is gone', () => {
		goTo.mockReturnValueOnce(undefined);
		find('[data-target="statement-s1"]').click();
		expect(find('[role="status"]').textContent).toContain('no longer there');
	});

	it('lists a passage that is gone as such, with no way to it', () => {
		sidebar.update({ marks: { shown: true, lost: new Set(['statement-s1', 'figure-killed']) } });
		expect(find('[data-target="statement-s1"]')).toBeNull();
		expect(find('[data-statement="s1"]').textContent).toContain('no longer there');
		expect(find('[data-figure="killed"] .go')).toBeNull();
		sidebar.update({ marks: { shown: true, lost: new Set() } });
		expect(find('[data-target="statement-s1"]')).not.toBeNull();
	});

	it('takes the highlights off and brings them back', () => {
		expect(find('[data-highlights]').textContent).toBe('Take the highlights off');
		find('[data-highlights]').click();
		expect(setHighlights).toHaveBeenCalledWith(false);
		sidebar.update({ marks: { shown: false, lost: new Set() } });
		expect(find('[data-highlights]').textContent).toBe('Highlight in the text');
	});

	it('shows the fact of a passage that was clicked in the article', () => {
		sidebar.close();
		sidebar.reveal({ kind: 'statement', id: 's11' });
		expect((focused() as HTMLElement).dataset.target).toBe('statement-s11');
	});
});

describe('opening and closing', () => {
	it('closes by Escape when the focus is inside, and gives the focus back', () => {
		document.querySelector<HTMLElement>('#own')!.focus();
		sidebar.open();
		expect(focused()).toBe(find('.panel'));
		find('.panel').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		expect(sidebar.isOpen()).toBe(false);
		expect(document.activeElement?.id).toBe('own');
	});

	it('leaves a button that brings it back', () => {
		sidebar.close();
		expect(find('.reopen').getAttribute('aria-label')).toBe('Open Sidelight · States 7 of 10 key facts');
		expect(find('.reopen').textContent).toBe('7 of 10');
		find('.reopen').click();
		expect(sidebar.isOpen()).toBe(true);
	});

	it('makes the sheet of a phone small before it closes it', () => {
		sidebar.remove();
		vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(390);
		sidebar = mount();
		expect(find('.contents')).toBeNull();
		find('.peek-open').click();
		expect(find('.contents')).not.toBeNull();
		const pressEscape = () =>
			find('.panel').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		pressEscape();
		expect([find('.contents'), sidebar.isOpen()]).toEqual([null, true]);
		pressEscape();
		expect(sidebar.isOpen()).toBe(false);
	});

	it('starts closed when the reader wants it so', () => {
		sidebar.remove();
		sidebar = mount({
			preferences: { theme: 'dark', texts: ENGLISH, open: false, folds: new Map(), place: {}, keys: KEYS },
		});
		expect(sidebar.isOpen()).toBe(false);
		expect(find('.sidelight').dataset.theme).toBe('dark');
	});
});

describe('its place', () => {
	const press = (key: string) =>
		find('.handle').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
	const handle = (name: string) => find('.handle').getAttribute(`aria-${name}`);

	it('is changed by keys on its edge, within bounds, and remembered', () => {
		expect([handle('orientation'), handle('valuenow')]).toEqual(['vertical', '380']);
		press('ArrowLeft');
		expect(savePlace).toHaveBeenLastCalledWith({ width: 400 });
		expect(handle('valuenow')).toBe('400');
		press('End');
		expect(handle('valuenow')).toBe(handle('valuemax'));
		press('Home');
		expect(handle('valuenow')).toBe(handle('valuemin'));
		press('Enter');
		expect(savePlace).toHaveBeenLastCalledWith({});
		expect(handle('valuenow')).toBe('380');
	});

	it('is the other side when the reader wants it, and the automatic one again', () => {
		expect(sidebar.root.querySelector('[data-automatic]')).toBeNull();
		find('[data-side-to="left"]').click();
		expect(savePlace).toHaveBeenLastCalledWith({ side: 'left' });
		expect(find('.frame').dataset.side).toBe('left');
		press('ArrowRight');
		expect(savePlace).toHaveBeenLastCalledWith({ side: 'left', width: Number(handle('valuenow')) });
		find('[data-automatic]').click();
		expect(savePlace).toHaveBeenLastCalledWith({});
		expect(find('.frame').dataset.side).toBe('right');
	});

	it('is where it was left on this site', () => {
		sidebar.remove();
		sidebar = mount({
			preferences: {
				theme: 'light',
				texts: ENGLISH,
				open: true,
				folds: new Map(),
				place: { side: 'left', width: 300 },
				keys: KEYS,
			},
		});
		expect([find('.frame').dataset.side, handle('valuenow')]).toEqual(['left', '300']);
	});

	it('is on a phone one of three heights, by taps and by keys', () => {
		sidebar.remove();
		vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(390);
		sidebar = mount();
		const height = () => find('.panel').dataset.height;
		expect([height(), handle('orientation'), handle('valuetext')]).toEqual(['peek', 'horizontal', 'Small']);
		find('.peek-open').click();
		expect(height()).toBe('half');
		press('ArrowUp');
		expect([height(), handle('valuetext')]).toEqual(['full', 'Whole screen']);
		press('Enter');
		expect(height()).toBe('peek');
		press('End');
		press('ArrowDown');
		expect(height()).toBe('half');
		find('.peek-open').click();
		expect(height()).toBe('peek');
		expect(savePlace).not.toHaveBeenCalled();
	});
});

describe('taking it along', () => {
	it.each([
		['copy', true, 'take.copied'],
		['csv', true, 'take.saved'],
		['copy', false, 'take.notCopied'],
		['annotations', false, 'take.notSaved'],
	] as const)('%s tells how it went (%s), to be seen and to be heard', async (what, isDone, key) => {
		take.mockResolvedValueOnce(isDone);
		sidebar = mount();
		expect(all('[data-taken]')).toEqual([]);
		find(`[data-take="${what}"]`).click();
		await settled();
		expect(take).toHaveBeenCalledWith(what);
		expect(find('[data-taken]').textContent).toBe(ENGLISH.catalogue[key]);
		expect(find('[role="status"]').textContent).toBe(ENGLISH.catalogue[key]);
	});
});
