import { payback } from '../../src/finance/payback';

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
  ['growth that ends after 5 years', [1000, 20, 0.5, 0.4, 0, 0, 5], 21.5582792883917],
  ['growth that ends, with a discount rate', [1000, 20, 0.5, 0.4, 0.08, 0, 10], 15.9192511735079],
  ['growth that ends a hair above the spend', [60, 20, 0, 0.4, 0, 60, 4], 13.3821292775665],
  ['growth that ends in the year of recovery', [60, 20, 0, 0.4, 0, 60, 6], 7.032370644587],
  ['growth that ends, all at once', [60, 20, 0.5, 0.4, 0.1, 60, 8], 14.2862127548072],
  ['a decline that ends', [100, 10, 0, -0.5, 0, 0, 2], 36],
  ['a decline that ends above the spend', [60, 30, 0, -0.2, 0, 10, 4], 9],
  ['recovered in the first year after growth', [45, 20, 0, 0.1, 0.25, 0, 3], 3.23199779301277],
  ['recovered by half of what level years bring', [80, 20, 0, 0.1, 0.25, 0, 3], 8.24524210092271],
  ['recovered by nearly all that they bring', [96.98, 20, 0, 0.1, 0.25, 0, 3], 42.4958518488419],
  [
    'growth that ends, and a discount of next to nothing',
    [60, 20, 0.5, 0.4, 1e-18, 60, 8],
    10.2385839907093,
  ],
  [
    'growth that ends, and money worth more later',
    [60, 20, 0.5, 0.4, -0.05, 60, 8],
    9.39470121279716,
  ],
  [
    'a decline that ends, and money worth more later',
    [100, 10, 0, -0.5, -0.1, 0, 2],
    14.3540662482507,
  ],
  ['a decline that ends, nearly too late', [134.7, 10, 0, -0.5, 0.02, 0, 2], 389.504550729587],
  ['level years next to the least double', [100, 10, 0, -0.5, -0.1, 0, 1000], 6576.07907303698],
  ['growth that ends later than it matters', [1000, 20, 0.5, 0.4, 0, 0, 1e300], 11.0311359542462],
  ['no growth to end', [60, 20, 0, 0, 0, 0, 2], 3],
  [
    'more years of decline than a double has room for',
    [100, 10, 0, -0.5, -0.1, 0, 1e6],
    6578810.738504716,
  ],
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
  ['a spend of next to nothing against shrinking revenue', [7, 4, 0, -0.5, 0, 5e-324], 3],
  ['spend under a negative discount rate', [60, 100, 0, 0, -0.5, 60], 0.75],
  [
    'a first year whose flow is lost in its digits, and a second that is not',
    [1, 62453119.7372277, 0.9838724889735752, 0.1, -0.9999999999925804, 1007213.3771967709],
    0.20275015132549948,
  ],
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
  ['sums to exactly the investment with a yearly spend', [50, 100, 0, 0, 1, 50], 'sumsShort'],
  ['next to nothing of the revenue is left', [48, 5e-324, 0.5, 1, 3], 'sumsShort'],
  ['as much growth as discount, on the smallest double', [60, 5e-324, 0, 3, 3, 20], 'tooLarge'],
  ['more than 2^1023 years', [1.7e308, 1e-200, 0.5, 9, 9, 5e-201], 'tooLarge'],
  ['years that double past the largest double', [1.7e308, 1e-300, 0, 0, 0, 5e-301], 'tooLarge'],
  ['a spend of half the largest double', [48, 1.7e308, 0.5, 9, 0.4, 8.5e307], 'tooFarApart'],
  ['growth that ends below the spend', [60, 20, 0, 0.4, 0, 60, 3], 'spendTakesAll'],
  ['growth that ends, below the discount rate', [60, 20, 0, 0.01, 0.5, 10, 3], 'sumsShort'],
  ['a decline that ends below the spend', [60, 30, 0, -0.2, 0, 10, 5], 'peaksShort'],
  ['a decline that ends too late', [100, 10, 0, -0.5, 0.1, 0, 2], 'sumsShort'],
  ['a decline beyond the largest double', [100, 10, 0, -0.5, 0, 0, 1e300], 'tooLarge'],
  ['no revenue', [60, 0], 'noMargin'],
  ['running cost of all the revenue', [60, 20, 1], 'noMargin'],
  ['running cost of twice the revenue', [60, 20, 2, 5], 'noMargin'],
  ['amounts a double apart', [1.7e308, 1e-308, 0, 1e35, -1e-16, 1e-300], 'tooFarApart'],
  ['more years than a double counts', [1e300, 1e-300], 'tooLarge'],
];

test.each(refusals)('never: %s', (_, call, kind) => {
  expect(payback(...call)).toMatchObject({ reason: { kind } });
});

/** If a double has no digits left, or no room: exact answers of a decimal library, or none. */
test.each<[why: string, call: Call, years: number]>([
  [
    'revenue of the smallest double, with a margin and growth',
    [30, 5e-324, 0.9, 3],
    541.8385416666666,
  ],
  ['an investment of the smallest double', [5e-324, 5, 0.9, 3, 0.4], 1.5e-323],
  ['a revenue so large that the first day pays', [1, 1e300, 0.9, 0, 3, 600], 4e-299],
  [
    'the border to never, at which all digits cancel',
    [750000, 1, 0.25, 0, 1e-6],
    37634306.094153285,
  ],
  ['a first year discounted by next to nothing', [5, 5, 0, 0, 1e-15], 1 + 1e-15],
  [
    'growth a hair above the discount rate, on the smallest double',
    [20, 5e-324, 0, 1, 1 - 1e-6],
    1467240220.42163,
  ],
  ['growth that leaves a double on the way', [1e300, 1, 0, 1e10, 0.5], 31.00004314383819],
  ['growth over a discount that leaves a double', [600, 1, 0, 1e308, -0.99], 1],
  ['and half of such a year', [5e301, 1e-10, 0, 1e308, -0.99], 1.5],
  ['amounts whose quotient leaves a double', [1e200, 1e-200, 0, 1], 1328.7067336779066],
  ['half the sum of all years', [10, 10, 0, 0, 0.05], 1.0525],
  ['as many level years as a double counts', [100, 10, 0, -0.5, 0, 0, 1000], 8.57206885749014e301],
])('%s', (_, call, years) => {
  expect((payback(...call) as number) / years).toBeCloseTo(1, 9);
});

test('a refusal states what was reached', () => {
  expect(payback(60, 5, 0, 0, 0.1)).toMatchObject({ reason: { sum: expect.closeTo(50, 10) } });
  expect(payback(60, 30, 0, -0.2, 0, 10)).toMatchObject({
    reason: { sum: expect.closeTo(50.848, 10), years: 5 },
  });
  expect(payback(1000, 20, 0.5, 0.4, 0.08, 0, 3)).toMatchObject({
    reason: { kind: 'sumsShort', sum: expect.closeTo(309.10557333739774, 10) },
  });
  expect(payback(60, 20, 0, 0.4, 0, 60, 2)).toMatchObject({
    reason: {
      ...{ kind: 'spendTakesAll', netRevenue: expect.closeTo(39.2, 10) },
      ...{ yearlySpend: 60, hasGrown: true },
    },
  });
  // Under a negative rate later years weigh more.
  expect(payback(60, 48, 0, -0.5, -0.5, 30)).toMatchObject({ reason: { sum: 36, years: 1 } });
  expect(payback(600, 30, 0, -0.2, 0.5, 10)).toMatchObject({
    reason: { sum: expect.closeTo(23.64154732510292, 10), years: 5 },
  });
  expect(payback(60e200, 30e200, 0, -0.2, 0, 10e200)).toMatchObject({
    reason: { sum: expect.closeTo(50.848e200, -190), years: 5 },
  });
  // Amounts far apart are brought together and back.
  expect(payback(1e200, 60, 0, 0.5, 1, 48)).toMatchObject({ reason: { sum: 72 } });
  expect(payback(20, 1e-200, 0.5, 0, 0, 1e-199)).toMatchObject({ reason: { netRevenue: 5e-201 } });
  expect(payback(5e299, 1e300, 0, 1, 3)).toMatchObject({ reason: { sum: 5e299 } });
});
