// @vitest-environment happy-dom
import fc from 'fast-check';
import type { ComponentChildren } from 'preact';
import { render as drawByPreact } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Fragment, jsx } from '../../../src/draw/jsx.ts';
import { render } from '../../../src/draw/render.dom.ts';

let place: HTMLElement;
beforeEach(() => {
	place = document.createElement('div');
});

const Row = ({ name, children }: { name: string; children?: ComponentChildren }) => (
	<li class={name}>
		{name}
		{children}
	</li>
);

describe('drawing again', () => {
	it('keeps the elements of what stays, whatever comes before it', () => {
		const list = (names: string[], lead: boolean) => (
			<ul>
				{lead && <p>First</p>}
				{names.map((name) => (
					<Row key={name} name={name} />
				))}
			</ul>
		);
		render(list(['a', 'b', 'c'], false), place);
		const before = [...place.querySelectorAll('li')];
		render(list(['c', 'x', 'b'], true), place);
		const after = [...place.querySelectorAll('li')];
		expect(after.map(({ className }) => className)).toEqual(['c', 'x', 'b']);
		expect([after[0], after[2]]).toEqual([before[2], before[1]]);
	});

	it('moves nothing where something only goes', () => {
		render([<p key="a">a</p>, <p key="b">b</p>, <p key="c">c</p>], place);
		const insert = vi.spyOn(place, 'insertBefore');
		render([<p key="b">b</p>, <p key="c">c</p>], place);
		expect(insert).not.toHaveBeenCalled();
		expect(place.textContent).toBe('bc');
	});

	it('leaves what others put behind it', () => {
		render(<p>ours</p>, place);
		const other = place.appendChild(document.createElement('dialog'));
		render([<p key="0">ours</p>, <p key="1">more</p>], place);
		expect([...place.children].at(-1)).toBe(other);
		render(null, place);
		expect([...place.children]).toEqual([other]);
	});

	it('lets a field keep what is typed until something else is said', () => {
		render(<input value="" />, place);
		const field = place.querySelector('input')!;
		field.value = 'typed';
		render(<input value="typed" />, place);
		expect(field.value).toBe('typed');
		render(<input value="" />, place);
		expect(field.value).toBe('');
	});

	it('calls who was said last, and nobody when nobody is', () => {
		const [first, last] = [vi.fn(), vi.fn()];
		render(<button type="button" onClick={first} />, place);
		render(<button type="button" onClick={last} />, place);
		place.querySelector('button')!.click();
		render(<button type="button" />, place);
		place.querySelector('button')!.click();
		expect([first.mock.calls.length, last.mock.calls.length]).toEqual([0, 1]);
	});

	it('hands an element over once, when it stands in the page', () => {
		document.body.append(place);
		const seen: boolean[] = [];
		const take = (element: Element | null) => void seen.push(element?.isConnected ?? false);
		render(<p ref={take} />, place);
		render(<p ref={take} />, place);
		expect(seen).toEqual([true]);
		place.remove();
	});

	it('begins anew what has another key, an only child, too', () => {
		render(<p key="a">same</p>, place);
		const before = place.firstChild;
		render(<p key="b">same</p>, place);
		expect(place.firstChild).not.toBe(before);
		expect(place.innerHTML).toBe('<p>same</p>');
	});

	it('draws pictures as such', () => {
		render(
			<svg viewBox="0 0 1 1" aria-hidden="true">
				<path d="M0 0" />
			</svg>,
			place,
		);
		expect(place.querySelector('path')!.namespaceURI).toBe('http://www.w3.org/2000/svg');
		expect(place.querySelector('svg')!.getAttribute('viewBox')).toBe('0 0 1 1');
	});
});

describe('what is drawn', () => {
	it('is what Preact draws, from whatever was drawn before', () => {
		const text = fc.constantFrom('', 'one', 'two');
		const { page } = fc.letrec<{ page: ComponentChildren }>((tie) => ({
			page: fc.oneof(
				{ maxDepth: 3 },
				text,
				fc.constantFrom(null, false, 7),
				fc
					.record({ on: fc.boolean(), name: text, within: fc.array(tie('page'), { maxLength: 3 }) })
					.map(({ on, name, within }) => (
						<section class={name} aria-hidden={on}>
							<i hidden={on} />
							{on && <b>{name}</b>}
							<Row name={name}>{within}</Row>
						</section>
					)),
			),
		}));
		const theirs = document.createElement('div');
		fc.assert(
			fc.property(page, page, (first, second) => {
				for (const one of [first, second]) {
					render(one, place);
					drawByPreact(one, theirs);
					expect(place.innerHTML).toBe(theirs.innerHTML);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('is the same of our own JSX', () => {
		render(jsx('p', { children: jsx(Fragment, { children: ['a', 1, false] }) }) as never, place);
		expect(place.innerHTML).toBe('<p>a1</p>');
	});
});
