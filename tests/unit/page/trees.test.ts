import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GrownTree, packTrees } from '../../../scripts/train/pack.ts';
import { predict, unpackTrees } from '../../../src/page/trees.ts';

const { tree } = fc.letrec<{ tree: GrownTree }>((tie) => ({
	tree: fc.oneof(
		{ depthSize: 'small' },
		fc.record({ value: fc.integer({ min: -45, max: 45 }).map((level) => level / 100) }),
		fc.record({
			feature: fc.nat({ max: 3 }),
			threshold: fc.integer({ min: -20, max: 20 }),
			left: tie('tree'),
			right: tie('tree'),
		}),
	),
}));

function leafOf(grown: GrownTree, row: readonly number[]): number {
	if ('value' in grown) return grown.value;
	return leafOf((row[grown.feature] ?? 0) <= grown.threshold ? grown.left : grown.right, row);
}

describe('packTrees and unpackTrees', () => {
	it('give each row what the trees gave as they grew', () => {
		const value = fc.double({ min: -25, max: 25, noNaN: true }).map(Math.fround);
		const rows = fc.array(value, { minLength: 4, maxLength: 4 });
		fc.assert(
			fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), rows, (trees, row) => {
				const sum = 0.25 + trees.reduce((total, one) => total + leafOf(one, row), 0);
				// The leaves are written as multiples of a step: half of one is what each may be off.
				const largest = Math.max(...trees.flatMap(leavesOf).map(Math.abs), 1e-6);
				const packed = unpackTrees(packTrees(0.25, trees));
				const found = predict(packed, Float32Array.of(9, ...row), 1);
				expect(Math.abs(Math.log(found / (1 - found)) - sum)).toBeLessThanOrEqual(
					(0.51 * trees.length * largest) / 45 + 1e-5,
				);
			}),
		);
	});

	it('refuse more thresholds than there are characters', () => {
		const many = Array.from({ length: 600 }, (_, threshold): GrownTree => {
			const [left, right] = [{ value: 0 }, { value: 1 }];
			return { feature: 0, threshold, left, right };
		});
		expect(() => packTrees(0, many)).toThrow('characters');
	});
});

function leavesOf(grown: GrownTree): number[] {
	return 'value' in grown ? [grown.value] : [...leavesOf(grown.left), ...leavesOf(grown.right)];
}
