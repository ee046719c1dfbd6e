import fc from 'fast-check';
import { marketCeiling } from '../../src/finance/marketCeiling';
import { exactCeiling, relativeError } from './exact';

type Call = Parameters<typeof marketCeiling>;

const answers: readonly (readonly [why: string, call: Call, times: number])[] = [
  ['Nvidia in the data centre', [0.82], 1.21951219512195],
  ['a growing market', [0.95, 0.2, 3], 1.81894736842105],
  ['one half can still double', [0.5], 2],
  ['a monopoly cannot grow', [1], 1],
  ['rivals keep a fifth', [0.5, 0, 0, 0.2], 1.6],
  ['a shrinking market', [0.5, -0.5, 1], 1],
  ['a market that is gone', [0.5, -0.99, 1e6], 0],
];

test.each(answers)('%s', (_, call, times) => {
  expect(marketCeiling(...call)).toBeCloseTo(times, 13);
});

test('a ceiling beyond a double says so', () => {
  expect(marketCeiling(0.5, 1, 1e9)).toEqual({ reason: { kind: 'tooLarge' } });
});

test('agrees to 1e-9 with exact arithmetic, for tiny growth over many years too', () => {
  const power = (min: number, max: number) =>
    fc.double({ min, max, noNaN: true }).map((x) => 10 ** x);
  const growth = fc.oneof(
    power(-16, 2),
    power(-16, -0.01).map((x) => -x),
  );
  fc.assert(
    fc.property(
      power(-300, 0),
      growth,
      power(-3, 12),
      power(-16, -0.001),
      (share, g, years, rivals) => {
        const exact = exactCeiling(share, g, years, rivals);
        fc.pre(exact.lt(1e308) && exact.gt(1e-300));
        const times = marketCeiling(share, g, years, rivals);
        expect(relativeError(times as number, exact)).toBeLessThan(1e-9);
      },
    ),
    { numRuns: 2000 },
  );
});
