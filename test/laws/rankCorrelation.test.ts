import fc from 'fast-check';
import { rankCorrelation, ranks } from '../../src/finance/rankCorrelation';

/** The correlation of the ranks of two lists. */
function correlation(a: readonly number[], b: readonly number[]): number | undefined {
  return rankCorrelation(ranks(Float64Array.from(a)), ranks(Float64Array.from(b)));
}

test('lies from −1 to 1, is the same both ways round, and turns with its sign', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ max: 20 }), fc.integer({ max: 20 })), {
    minLength: 2,
    maxLength: 60,
  });
  fc.assert(
    fc.property(pairs, (given) => {
      const [a, b] = [given.map(([first]) => first), given.map(([, second]) => second)];
      const found = correlation(a, b);
      expect(correlation(b, a)).toBe(found);
      if (found === undefined) return;
      expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-12);
      const turned = correlation(
        a.map((value) => -value),
        b,
      );
      expect(turned).toBeCloseTo(-found, 12);
    }),
  );
});
