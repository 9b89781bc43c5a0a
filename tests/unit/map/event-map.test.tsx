// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sidebarTexts } from '../../../src/locale/sidebar-catalogues.ts';
import { speak } from '../../../src/locale/translator.ts';
import { EventMap } from '../../../src/map/event-map.tsx';
import type { PackedOutlines } from '../../../src/map/outlines.ts';
import { PACKED } from './invented-world.ts';

const PLACES = [
	{ id: 'mill', name: 'Mill', country: 'EL', at: { latitude: 5, longitude: 2 }, named: true as const },
	{ id: 'ford', name: 'Ford', country: 'EL', at: { latitude: 4, longitude: 1 } },
	{ id: 'hill', name: 'Hill', country: 'EL/WL', at: { latitude: 5, longitude: 1 }, radiusKm: 60 },
	{ id: 'port', name: 'Port', country: 'EL', at: { latitude: 9, longitude: 9 } },
];
const MOVES = [{ id: 'raid', kind: 'strike' as const, from: 'WL', to: 'mill' }];
const press = vi.fn();
let place: HTMLElement;

async function show(language = 'en', load = () => Promise.resolve<PackedOutlines>(PACKED)): Promise<void> {
	const words = speak(sidebarTexts([language]));
	await act(async () => {
		render(<EventMap words={words} places={PLACES} moves={MOVES} load={load} press={press} />, place);
	});
	// It is drawn in a task after the one that unpacks.
	await act(() => new Promise<void>((done) => setTimeout(done)));
}
const pins = () => [...place.querySelectorAll<SVGGElement>('[data-pin]')];
const pin = (id: string) => place.querySelector<SVGGElement>(`[data-pin="${id}"]`)!;

beforeEach(() => {
	vi.clearAllMocks();
	vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(340);
	place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
	render(null, place);
	place.remove();
	vi.restoreAllMocks();
});

describe('the map of an event', () => {
	it('has a button with a name for each place that is seen', async () => {
		await show();
		expect(pins().map((one) => one.getAttribute('aria-label'))).toEqual([
			'Ford · EL',
			'Hill · EL · WL · Not known exactly: somewhere within 60 km',
			'Mill · EL · named in this article',
		]);
		expect(
			pins().every((one) => one.getAttribute('role') === 'button' && one.getAttribute('tabindex') === '0'),
		).toBe(true);
	});

	it('tells by form what is named here, and what is not exact', async () => {
		await show();
		expect(pin('mill').classList.contains('named')).toBe(true);
		expect(pin('ford').classList.contains('named')).toBe(false);
		expect(pin('hill').querySelector('path.dot')).not.toBeNull();
		expect(place.querySelectorAll('svg > g > circle.area').length).toBe(1);
		const legend = [...place.querySelectorAll('.map-legend li')].map((entry) => entry.textContent);
		expect(legend).toEqual([
			'named in this article',
			'not named in it',
			'somewhere in this circle',
			'strike',
		]);
	});

	it('leads to a place by press and by key', async () => {
		await show();
		pin('mill').dispatchEvent(new MouseEvent('click', { bubbles: true }));
		for (const key of ['Enter', ' ', 'x'])
			pin('ford').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
		expect(press.mock.calls).toEqual([['mill'], ['ford'], ['ford']]);
	});

	it('shows all places when asked to, and goes back', async () => {
		await show();
		const button = () => place.querySelector<HTMLElement>('[data-map-view]')!;
		expect(button().textContent).toBe('Show all 4 places');
		await act(async () => button().click());
		expect(pins().length).toBe(4);
		await act(async () => button().click());
		expect(pins().length).toBe(3);
	});

	it('speaks the reader’s language', async () => {
		await show('fa');
		expect(place.querySelector('svg')?.getAttribute('aria-label')).toBe('نقشه مکان‌ها؛ فهرست همین را می‌گوید');
		expect(place.querySelector('.scale text')?.textContent).toMatch(/[۰-۹]+ کیلومتر/);
	});

	it('says that it is coming, and that it cannot be drawn', async () => {
		await show('en', () => new Promise(() => undefined));
		expect(place.textContent).toBe('The map is being drawn.');
		render(null, place);
		await show('en', () => Promise.reject(new Error('gone')));
		expect(place.textContent).toBe('The map cannot be drawn.');
	});
});
