import { describe, expect, it } from 'vitest';
import packed from '../../../assets/model.json' with { type: 'json' };
import { AREA_WIDTH } from '../../../src/page/area-features.ts';
import { contextTable } from '../../../src/page/context-features.ts';
import {
	AREA_FEATURES,
	FEATURES,
	OWN_FEATURES,
	PLACE_FEATURES,
	SECOND_FEATURES,
	SEEN_AGAIN,
	SEQUENCE_FEATURES,
	SURROUNDING_FEATURES,
} from '../../../src/page/feature-names.ts';
import { OWN_WIDTH } from '../../../src/page/own-features.ts';
import { PLACE_WIDTH } from '../../../src/page/place-features.ts';
import { lookAt } from '../../../src/page/read-article.ts';
import { SEQUENCE_WIDTH } from '../../../src/page/sequence-features.ts';
import { SURROUNDING_WIDTH } from '../../../src/page/surroundings.ts';
import { pageOf } from './plain-page.ts';

const PARAGRAPH = 'The council met again in the evening, and after a long debate it put off the decision.';
const PAGE = `<ul><li><a href="/a">World</a></li></ul><article><h1>The long day</h1><p>${PARAGRAPH}</p>
	<p class="note">${PARAGRAPH}</p><div><p>${PARAGRAPH}</p></div><p>${PARAGRAPH} <b>Again.</b></p></article>`;

const { evidence, scores } = lookAt(pageOf(PAGE));
const { rows, candidates } = evidence;

describe('feature names', () => {
	it('are as many as what is written', () => {
		expect([OWN_FEATURES, PLACE_FEATURES, SEQUENCE_FEATURES].map(({ length }) => length)).toEqual([
			OWN_WIDTH,
			PLACE_WIDTH,
			SEQUENCE_WIDTH,
		]);
		expect(AREA_FEATURES).toHaveLength(AREA_WIDTH);
		expect(SURROUNDING_FEATURES).toHaveLength(SURROUNDING_WIDTH);
		expect(FEATURES).toHaveLength(rows.width);
		expect(new Set(FEATURES).size).toBe(FEATURES.length);
		expect(contextTable(evidence, scores.first, [0], packed.seenAgain).width).toBe(SECOND_FEATURES.length);
	});

	it('are those by which the trained model was told what to see again', () => {
		expect(packed.seenAgain.map((at) => FEATURES[at])).toEqual(SEEN_AGAIN);
	});
});

describe('rows', () => {
	const value = (row: number, name: string) => rows.values[row * rows.width + FEATURES.indexOf(name)];

	it('of runs in one element share what stands around it, and no others', () => {
		const paragraphs = candidates.flatMap((at, row) => (evidence.runs[at]?.element.tag === 'p' ? [row] : []));
		expect(paragraphs).toHaveLength(4);
		expect(paragraphs.map((row) => value(row, 'like-siblings@1'))).toEqual([1, 1, 1, 1]);
		expect(paragraphs.map((row) => value(row, 'runs@1'))).toEqual([
			Math.fround(Math.log2(6)),
			Math.fround(Math.log2(6)),
			1,
			Math.fround(Math.log2(6)),
		]);
		expect(paragraphs.map((row) => value(row, 'in:note'))).toEqual([20, 0, 20, 20]);
		expect(paragraphs.map((row) => value(row, 'in:<article>'))).toEqual([1, 1, 2, 1]);
	});
});
