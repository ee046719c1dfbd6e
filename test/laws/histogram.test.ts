import fc from 'fast-check';
import { histogram } from '../../src/finance/histogram';

test('counts every value once, in at most eleven spans that join, each value within its span', () => {
  const values = fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(values, (given) => {
      const bins = histogram(Float64Array.from(given));
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
      expect(bins.length).toBeLessThanOrEqual(11);
      const apart = bins.filter(
        ({ from, to = Infinity }, i) => !(to > from) || (i > 0 && bins[i - 1]!.to !== from),
      );
      expect(apart).toEqual([]);
      expect(bins[0]!.from).toBeLessThanOrEqual(Math.min(...given));
    }),
  );
});
