import fc from 'fast-check';
import { triangular } from '../../src/finance/triangular';

const part = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true });
const ends = fc.double({ min: -1, max: Number.MAX_VALUE, noNaN: true });
const three = fc
  .tuple(ends, ends, ends)
  .map((given) => given.sort((a, b) => a - b) as [number, number, number]);

test('never leaves the ends, whatever their size', () => {
  fc.assert(
    fc.property(three, part, ([low, likely, high], place) => {
      const value = triangular({ low, likely, high }, place);
      expect(value >= low && value <= high).toBe(true);
    }),
  );
});

test('is the inverse of the distribution function', () => {
  const amount = fc.integer({ min: -900, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
  const estimates = fc
    .tuple(amount, amount, amount)
    .map((given) => given.sort((a, b) => a - b) as [number, number, number])
    .filter(([low, , high]) => high - low > 1e-3);
  fc.assert(
    fc.property(estimates, part, ([low, likely, high], place) => {
      const value = triangular({ low, likely, high }, place);
      const below =
        value <= likely && likely > low
          ? (value - low) ** 2 / ((high - low) * (likely - low))
          : 1 - (high - value) ** 2 / ((high - low) * (high - likely || 1));
      expect(below).toBeCloseTo(place, 6);
    }),
  );
});
