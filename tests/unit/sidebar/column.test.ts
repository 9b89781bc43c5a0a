import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../src/sidebar/column.ts';

type Row = [left: number, right: number, weight: number];
const column = (...rows: Row[]) => {
	const found = columnOf(rows.map(([left, right, weight]) => ({ left, right, weight })));
	return found && [found.left, found.right];
};

describe('columnOf', () => {
	it.each<[string, Row[], [number, number] | undefined]>([
		[
			'paragraphs of one width',
			[
				[90, 800, 300],
				[90, 800, 200],
			],
			[90, 800],
		],
		[
			'a wide headline over them',
			[
				[90, 900, 60],
				[90, 700, 800],
			],
			[90, 900],
		],
		[
			'a narrow quotation among them',
			[
				[90, 700, 800],
				[300, 500, 80],
			],
			[90, 700],
		],
		[
			'a stray line in the rail',
			[
				[90, 700, 900],
				[890, 1190, 40],
			],
			[90, 700],
		],
		[
			'two columns of text',
			[
				[90, 500, 500],
				[540, 950, 500],
			],
			[90, 950],
		],
		[
			'a block that is not drawn',
			[
				[0, 0, 900],
				[90, 700, 10],
			],
			[90, 700],
		],
		['nothing', [], undefined],
	])('%s', (_, rows, expected) => {
		expect(column(...rows)).toEqual(expected);
	});
});
