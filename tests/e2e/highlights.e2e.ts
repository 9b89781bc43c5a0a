import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sidebarTexts from '../../assets/locales/sidebar/en.json' with { type: 'json' };
import { expectedPassages } from './expected-passages.ts';
import { ownPage } from './pages.ts';
import { expandAll } from './read-sidebar.ts';
import { highlightTexts, openSidebarRoot, type SidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, startWorld, visitAnnotated, type World } from './world.ts';

const ARTICLE = ownPage('ledger-visit.html');
const OTHERS = ['harbourline-strikes.html', 'meridian-envoys.html', 'qalam-visit-ur.html'].map(ownPage);
/** A statement that the article makes, and what makes it once more. */
const TWICE = 'statement-pakistan-recalls-ambassador';
const AGAIN =
	'Pakistan recalled its ambassador from Iran on 17 January, the foreign ministry said in Islamabad.';
/** One that it makes in one sentence alone. */
const ONCE = 'statement-free-trade-zones';
const STORY = 'article, main';

describe.each(BROWSERS)('highlights, in %s', SECOND_GO, (name) => {
	let world: World;
	let expected: Record<string, string[]>;
	beforeAll(async () => {
		expected = await expectedPassages(ARTICLE);
		world = await startWorld(name);
	});
	afterAll(() => world?.end());

	it.each([ARTICLE, ...OTHERS])('$name: stand on exactly the right words', async (article) => {
		const { page } = await visitAnnotated(world, article.addresses[0]);
		await untilPainted(page, await expectedPassages(article));
		await page.close();
	});

	it.each([
		['the article is rendered anew by a framework', renderAnew],
		['all its text nodes are made anew', renewTexts],
		['its text nodes are split at random, and joined again', splitTexts],
		['200 things come late', insertLate],
	])('stand on the same words when %s', async (_, change) => {
		const { page } = await visitAnnotated(world, ARTICLE.addresses[0]);
		await untilPainted(page, expected);
		await page.evaluate(change, STORY);
		await rest(page);
		await untilPainted(page, expected);
		await page.close();
	});

	it('stand on the same words when the reader comes back to the page', async () => {
		const { page } = await visitAnnotated(world, ARTICLE.addresses[0]);
		await untilPainted(page, expected);
		await page.goto(ownPage('shop-lamp.html').addresses[0], { waitUntil: 'load' });
		// Out of the back/forward cache a page does not load, which a driver would wait for.
		await page.evaluate(() => history.back());
		await until('the article', async () => {
			const address = await page.evaluate(() => location.href).catch(() => '');
			return address === ARTICLE.addresses[0];
		});
		await openSidebarRoot(page);
		await untilPainted(page, expected);
		await page.close();
	});

	it('lead from a fact to its places, on and back again to where the reader was', async () => {
		const { page, root } = await visitAnnotated(world, ARTICLE.addresses[0]);
		await page.evaluate(addParagraph, AGAIN);
		await until('the second place', async () =>
			(await highlightTexts(page))['sidelight-statement']?.includes(AGAIN),
		);
		await expandAll(root);
		await page.evaluate(() => scrollTo(0, 40));
		const sentences = new Set<string>();
		await press(root, `[data-target="${TWICE}"]`);
		sentences.add(await flashing(page));
		expect(await focusIn(root)).toBe('back');
		expect(await root.query('[role="status"]')).toContain([...sentences][0]);
		await until('the passage to be in sight', () => page.evaluate(isInSight, [...sentences][0] ?? ''));
		await press(root, '[data-next]');
		await until('the other place', async () => sentences.add(await flashing(page)).size === 2);
		expect(sentences).toContain(AGAIN);
		await press(root, '[data-previous]');
		await until('the first place', async () => (await flashing(page)) === [...sentences][0]);
		await press(root, '[data-back]');
		await until('the page to be where it was', () => page.evaluate(() => Math.round(scrollY) === 40));
		expect(await focusIn(root)).toBe(TWICE);
		await page.close();
	});

	it('lead from a passage to its fact', async () => {
		const { page, root } = await visitAnnotated(world, ARTICLE.addresses[0]);
		await untilPainted(page, expected);
		const { x, y, text } = await page.evaluate(pointOnStatement);
		await page.mouse.click(x, y);
		const key = await until('the fact to have the focus', async () => {
			const focus = await focusIn(root);
			return focus.includes('-') && focus;
		});
		await press(root, `[data-target="${key}"]`);
		expect(text).toContain(await flashing(page));
		await page.close();
	});

	it('are nowhere else when their words are gone, and the sidebar says so', async () => {
		const { page, root } = await visitAnnotated(world, ARTICLE.addresses[0]);
		await untilPainted(page, expected);
		await expandAll(root);
		const sentence = await root.evaluate(
			(shadow, key) => shadow.querySelector<HTMLElement>(`[data-target="${key}"]`)?.title ?? '',
			ONCE,
		);
		await page.evaluate(setParagraph, sentence, false);
		await press(root, `[data-target="${ONCE}"]`);
		await until('the sidebar to say so', async () =>
			(await root.query('[role="status"]'))?.includes(sidebarTexts['moved.gone']),
		);
		expect(await highlightTexts(page)).not.toHaveProperty('sidelight-flash');
		await page.evaluate(setParagraph, sentence, true);
		await until('the article to be read again', async () => {
			const fact = `[data-statement="${ONCE.replace('statement-', '')}"]`;
			return (await root.count(`${fact} [data-target="${ONCE}"]`)) === 0;
		});
		const all = Object.values(expected).flat();
		const others = async () =>
			Object.values(await highlightTexts(page))
				.flat()
				.filter((text) => !all.includes(text));
		// Until it is mended, a range whose words the page took out is an empty one.
		expect((await others()).filter((text) => text !== '')).toEqual([]);
		await until('nothing else to be painted', async () => (await others()).length === 0);
		expect(Object.values(await highlightTexts(page)).flat()).not.toContain(sentence);
		await page.close();
	});

	it('go and come by a key, and by a switch in the sidebar', async () => {
		const { page, root } = await visitAnnotated(world, ARTICLE.addresses[0]);
		await untilPainted(page, expected);
		for (const off of [true, false]) {
			await page.keyboard.down('Alt');
			await page.keyboard.down('Shift');
			await page.keyboard.press('KeyH');
			await page.keyboard.up('Shift');
			await page.keyboard.up('Alt');
			await untilPainted(page, off ? nothing(expected) : expected);
		}
		for (const off of [true, false]) {
			await press(root, '[data-highlights]');
			await untilPainted(page, off ? nothing(expected) : expected);
		}
		await page.close();
	});
});

const nothing = (expected: Record<string, string[]>) =>
	Object.fromEntries(Object.keys(expected).map((name) => [name, [] as string[]]));

/** Wait for just these words to be painted. What is in ranges that the page took out does not count as painted. */
async function untilPainted(page: Page, expected: Record<string, string[]>): Promise<void> {
	let last: Record<string, string[]> = {};
	const isPainted = async () => {
		const texts = await highlightTexts(page);
		last = Object.fromEntries(Object.keys(expected).map((name) => [name, (texts[name] ?? []).sort()]));
		return JSON.stringify(last) === JSON.stringify(expected) && (await page.evaluate(allConnected));
	};
	await until('the highlights', isPainted).catch(() => expect(last).toEqual(expected));
}

async function flashing(page: Page): Promise<string> {
	return until('a passage to flash', async () => (await highlightTexts(page))['sidelight-flash']?.[0]);
}

function press(root: SidebarRoot, selector: string): Promise<void> {
	return root.evaluate((shadow, sought) => {
		const element = shadow.querySelector<HTMLElement>(sought);
		if (!element) throw new Error(`nothing is ${sought}`);
		element.focus();
		element.click();
	}, selector);
}

/** What has the focus in the sidebar: a target's key, or `back`. */
function focusIn(root: SidebarRoot): Promise<string> {
	return root.evaluate((shadow) => {
		const { dataset } = (shadow.activeElement ?? document.body) as HTMLElement;
		return dataset.target ?? ('back' in dataset ? 'back' : '');
	});
}

/** Until the reader has seen to what changed. */
function rest(page: Page): Promise<void> {
	return page.evaluate(() => new Promise<void>((done) => setTimeout(done, 700)));
}

// What follows runs in the page.

function allConnected(): boolean {
	const names = ['sidelight-statement', 'sidelight-figure', 'sidelight-quote'];
	const highlights = CSS.highlights as unknown as Map<string, Iterable<Range>>;
	return names.every((name) =>
		[...(highlights.get(name) ?? [])].every(({ startContainer }) => startContainer.isConnected),
	);
}

function isInSight(sentence: string): boolean {
	const highlights = CSS.highlights as unknown as Map<string, Iterable<Range>>;
	const ranges = [...(highlights.get('sidelight-statement') ?? [])];
	const range = ranges.find((each) => `${each}`.replace(/\s+/g, ' ').trim() === sentence);
	const box = range?.getBoundingClientRect();
	return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
}

function pointOnStatement(): { x: number; y: number; text: string } {
	const highlights = CSS.highlights as unknown as Map<string, Iterable<Range>>;
	const [range] = [...(highlights.get('sidelight-statement') ?? [])].filter(
		({ startContainer }) => startContainer.parentElement?.closest('a, h1') === null,
	);
	if (!range) throw new Error('no statement is painted');
	range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
	const [box] = range.getClientRects();
	if (!box) throw new Error('the statement is not drawn');
	return { x: box.left + box.width / 2, y: box.top + box.height / 2, text: `${range}`.replace(/\s+/g, ' ') };
}

/** Into the story, behind the paragraph that says the same. */
function addParagraph(text: string): void {
	const paragraph = document.createElement('p');
	paragraph.textContent = text;
	[...document.querySelectorAll('article p')]
		.find((each) => each.textContent.includes('recalled its ambassador'))
		?.after(paragraph);
}

/** Hide the paragraph in which a sentence stands, or let it say something else. */
function setParagraph(sentence: string, isReworded: boolean): void {
	const words = sentence.replace(/\s+/g, ' ');
	const paragraph = [...document.querySelectorAll<HTMLElement>('p')].find((each) =>
		each.textContent.replace(/\s+/g, ' ').includes(words),
	);
	if (!paragraph) throw new Error(`no paragraph says ${words}`);
	paragraph.style.display = isReworded ? '' : 'none';
	if (isReworded) paragraph.textContent = 'The council met again in the evening, and nobody said why it had.';
}

function renderAnew(story: string): void {
	const article = document.querySelector(story);
	article?.replaceWith(article.cloneNode(true));
}

function renewTexts(story: string): void {
	const article = document.querySelector(story) as Element;
	const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	for (const text of texts) text.replaceWith(text.data);
}

function splitTexts(story: string): void {
	let seed = 7;
	const random = () => {
		seed = (seed * 16_807) % 2_147_483_647;
		return seed / 2_147_483_647;
	};
	const article = document.querySelector(story) as Element;
	const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	for (let text of texts)
		for (let cut = 0; cut < 4 && text.length > 1; cut++)
			text = text.splitText(1 + Math.floor(random() * (text.length - 1)));
	setTimeout(() => {
		for (const paragraph of article.querySelectorAll('p:nth-of-type(even)')) paragraph.normalize();
	}, 300);
}

function insertLate(story: string): Promise<void> {
	const paragraphs = [...(document.querySelector(story) as Element).querySelectorAll('p')];
	const insert = (count: number) => {
		const box = document.createElement('div');
		box.className = count % 2 === 0 ? 'ad-slot' : 'promo';
		box.textContent = count % 2 === 0 ? '' : `More on other matters, number ${count}`;
		if (count % 3 === 0) document.body.prepend(box);
		else paragraphs[(count * 7) % paragraphs.length]?.after(box);
	};
	let count = 0;
	return new Promise((done) => {
		const timer = setInterval(() => {
			for (const end = count + 20; count < end; count++) insert(count);
			if (count < 200) return;
			clearInterval(timer);
			done();
		}, 100);
	});
}
