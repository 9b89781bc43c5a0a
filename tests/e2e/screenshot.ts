import type { Page } from 'puppeteer-core';

export type Clip = { x: number; y: number; width: number; height: number };

/** How much two colours may differ in one of red, green and blue, of 255, and still count as the same. */
const TOLERANCE = 40;

/** What the browser shows of a part of the window, as PNG in base64. */
export function screenshot(page: Page, clip: Clip): Promise<string> {
	return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
}

/** The share of pixels in which two pictures differ visibly, from 0 to 1; the browser of `page` reads them. */
export function shareOfDifference(page: Page, one: string, other: string): Promise<number> {
	return page.evaluate(
		async (pictures, tolerance) => {
			const [first, second] = await Promise.all(
				pictures.map(async (picture) => {
					const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
					const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
					const { width, height } = bitmap;
					const context = new OffscreenCanvas(width, height).getContext('2d');
					context?.drawImage(bitmap, 0, 0);
					return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
				}),
			);
			if (!first || first.length === 0 || first.length !== second?.length) return 1;
			let differing = 0;
			for (let at = 0; at < first.length; at += 4)
				if (
					[0, 1, 2].some((part) => Math.abs(Number(first[at + part]) - Number(second[at + part])) > tolerance)
				)
					differing += 1;
			return differing / (first.length / 4);
		},
		[one, other],
		TOLERANCE,
	);
}
