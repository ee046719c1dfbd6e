import fc from 'fast-check';
import { NoAnswer } from '../../src/finance/noAnswer';
import { payback } from '../../src/finance/payback';
import { exactPayback, relativeError, type Payback } from './exact';

type Call = Parameters<typeof payback>;

const answers: readonly (readonly [why: string, call: Call, years: number])[] = [
  ['big tech: 60 against 20 a year', [60, 20], 3],
  ['half the revenue is running cost', [60, 20, 0.5], 6],
  ['revenue grows 30 %', [60, 20, 0, 0.3], 2.41420118343195],
  ['money costs 10 %', [60, 20, 0, 0, 0.1], 3.7513],
  ['a third of the last year', [10000, 3000], 3.33333333333333],
  ['a year-end calculator that prints 4.24 is wrong', [10000, 3000, 0, 0, 0.1], 4.26326666666667],
  ['infrastructure of 1,000', [1000, 20, 0.5], 100],
  ['and growing 40 %', [1000, 20, 0.5, 0.4], 11.0311359542462],
  ['spending 60 again each year', [60, 20, 0, 0.4, 0, 60], 7.01944267169975],
  ['all at once', [60, 20, 0.5, 0.4, 0.1, 60], 11.0902619435156],
  ['no investment', [0, 20], 0],
  ['no investment and no revenue', [0, 0, 2], 0],
  ['less than a year', [5, 20, 0, 9], 0.25],
  ['growth equal to the discount rate', [60, 20, 0, 0.1, 0.1], 3.3],
  ['a negative discount rate', [60, 20, 0, 0, -0.5], 1.25],
  ['growth of the smallest double', [3, 1, 0, 5e-323], 3],
  ['a billion years is an answer', [1e9, 1], 1e9],
  ['a spend that leaves one in sixty', [60, 61, 0, 0, 0, 60], 60],
  [
    'growth beyond a double on next to nothing',
    [1e50, 1e-200, 0, 0.5, 0, 1e100],
    1720.2836760250336,
  ],
  ['spend under a negative discount rate', [60, 100, 0, 0, -0.5, 60], 0.75],
];

test.each(answers)('%s', (_, call, years) => {
  expect(payback(...call)).toBeCloseTo(years, 10);
});

const refusals: readonly (readonly [why: string, call: Call, kind: string])[] = [
  ['sums to 50', [60, 5, 0, 0, 0.1], 'sumsShort'],
  ['sums to exactly the investment, at the end of time', [48, 6, 0, 0, 0.125], 'sumsShort'],
  ['sums short with a yearly spend', [60, 20, 0, 0.01, 0.5, 10], 'sumsShort'],
  ['the spend takes all', [60, 20, 0, 0, 0, 60], 'spendTakesAll'],
  ['the spend takes exactly all', [60, 60, 0, 0, 0, 60], 'spendTakesAll'],
  ['shrinks below the spend first', [60, 30, 0, -0.2, 0, 10], 'peaksShort'],
  [
    'shrinks for longer than discounting leaves digits',
    [172, 1, 0, -2.7e-5, 0.1, 1e-10],
    'peaksShort',
  ],
  ['shrinks below the spend under a negative rate', [600, 30, 0, -0.2, -0.1, 10], 'peaksShort'],
  ['no revenue', [60, 0], 'noMargin'],
  ['running cost of all the revenue', [60, 20, 1], 'noMargin'],
  ['running cost of twice the revenue', [60, 20, 2, 5], 'noMargin'],
  ['amounts a double apart', [1.7e308, 1e-308, 0, 1e35, -1e-16, 1e-300], 'tooFarApart'],
  ['more years than a double counts', [1e300, 1e-300], 'tooLarge'],
];

test.each(refusals)('never: %s', (_, call, kind) => {
  expect(payback(...call)).toMatchObject({ reason: { kind } });
});

test('a refusal says what was reached', () => {
  expect(payback(60, 5, 0, 0, 0.1)).toMatchObject({ reason: { sum: expect.closeTo(50, 10) } });
  expect(payback(60, 30, 0, -0.2, 0, 10)).toMatchObject({
    reason: { sum: expect.closeTo(50.848, 10), years: 5 },
  });
});

const amount = fc.oneof(
  fc.integer({ min: 1, max: 1000 }),
  fc.double({ min: 1e-10, max: 1e10, noNaN: true }),
  fc.double({ min: -10, max: 10, noNaN: true }).map((x) => 10 ** x),
);
const tiny = fc.double({ min: -16, max: -1, noNaN: true }).map((x) => 10 ** x);
/** Below 1e-30 even the oracle loses 1 + rate. */
const rate = fc
  .oneof(
    fc.constant(0),
    fc.integer({ min: -9, max: 20 }).map((x) => x / 10),
    fc.double({ min: -0.99, max: 3, noNaN: true }),
    tiny,
    tiny.map((x) => -x),
    tiny.map((x) => x - 1).filter((x) => x > -1),
  )
  .filter((x) => x === 0 || Math.abs(x) > 1e-30);
const costRatio = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0, max: 1.2, noNaN: true }),
  tiny.map((x) => 1 - x),
);
/** Near another number, as close as a double can be: where digits cancel. */
const near = (centre: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constant(centre),
    tiny.map((x) => centre + x),
    tiny.map((x) => centre * (1 + x)),
    tiny.map((x) => centre * (1 - x)),
  );

const anyCase: fc.Arbitrary<Payback> = fc
  .tuple(amount, amount, costRatio, rate, fc.boolean(), fc.boolean())
  .chain(([investment, revenue, cost, growth, hard, spends]) => {
    const net = revenue * Math.max(1 - cost, 0);
    return fc.tuple(
      fc.constant(investment),
      fc.constant(revenue),
      fc.constant(cost),
      fc.constant(growth),
      hard ? near(growth) : rate,
      spends ? (hard ? near(net) : amount) : fc.constant(0),
    );
  })
  .filter(([, , , , d]) => d > -1 && (d === 0 || Math.abs(d) > 1e-30));

/** Investments near what all years to come can earn: the border between an answer and none. */
const borderCase: fc.Arbitrary<Payback> = anyCase.chain(([, revenue, cost, growth, discount]) => {
  const limit = (revenue * (1 - cost)) / (discount - growth);
  const investment = limit > 0 && limit < 1e100 ? near(limit) : fc.constant(revenue);
  return investment.map((x): Payback => [x, revenue, cost, growth, discount, 0]);
});

test.each([
  ['anywhere', anyCase, 2500],
  ['near the border to never', borderCase, 1500],
] as const)('agrees to 1e-9 with decimal arithmetic of 70 digits, %s', (_, cases, numRuns) => {
  fc.assert(
    fc.property(cases, (args) => {
      const exact = exactPayback(args);
      fc.pre(exact !== 'beyond');
      const years = payback(...args);
      if (exact === 'never') return expect(years).toBeInstanceOf(NoAnswer);
      return expect(relativeError(years as number, exact)).toBeLessThan(1e-9);
    }),
    { numRuns },
  );
});

test('only the ratio of the amounts counts', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: -40, max: 40 }), (args, power) => {
      const [investment, revenue, cost, growth, discount, spend] = args;
      const k = 2 ** power;
      const scaled = payback(investment * k, revenue * k, cost, growth, discount, spend * k);
      const years = payback(...args);
      if (typeof years === 'number') expect(scaled).toBeCloseTo(years, 9 - Math.log10(years + 1));
      else expect(scaled).toMatchObject({ reason: { kind: years.reason.kind } });
    }),
  );
});

const edge = fc.oneof(
  fc.constantFrom(5e-324, 1e-308, 1e-300, 1e-16, 1, 1e16, 1e300, 1.7976931348623157e308),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
);
const edgeRate = fc.oneof(edge, fc.constantFrom(-1 + 2 ** -53, -0.5, -1e-16, -5e-324, 0));

const edgeCalls = fc.sample(fc.tuple(edge, edge, edge, edgeRate, edgeRate, edge), 4000);

test('at the edges of double precision: an answer of at least 0, or a reason', () => {
  for (const call of edgeCalls) {
    const years = payback(...call);
    if (typeof years !== 'number') expect(years).toBeInstanceOf(NoAnswer);
    else {
      expect(Number.isFinite(years)).toBe(true);
      expect(years).toBeGreaterThanOrEqual(0);
    }
  }
});

test('the slowest call takes under 1 ms', () => {
  const time = (call: Call): number => {
    const start = performance.now();
    payback(...call);
    return performance.now() - start;
  };
  const slowest = edgeCalls
    .map((call) => ({ call, first: time(call) }))
    .sort((a, b) => b.first - a.first)
    .slice(0, 20);
  // The least of many runs is the call's own; what is above it belongs to the machine.
  const least = slowest.map(({ call }) =>
    Math.min(...Array.from({ length: 20 }, () => time(call))),
  );
  expect(Math.max(...least)).toBeLessThan(1);
});
