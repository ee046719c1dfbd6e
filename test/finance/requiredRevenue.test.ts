import { requiredRevenue } from '../../src/finance/requiredRevenue';

type Call = Parameters<typeof requiredRevenue>;

const answers: readonly (readonly [why: string, call: Call, revenue: number])[] = [
  ['a third each year', [60, 3], 20],
  ['half a year of three and a half', [70, 3.5], 20],
  ['less than a year: its revenue counts in part', [5, 0.25], 20],
  ['a return, and half of it for costs', [60, 5, 0.5, 0, 0.1], 31.6556976953694],
  ['growth', [1000, 10, 0.5, 0.4], 28.6476871824663],
  ['growth that ends later than the years', [1000, 10, 0.5, 0.4, 0, 0, 9], 28.6476871824663],
  ['growth that ends', [70, 4, 0, 1, 0, 0, 1], 10],
  ['a decline that ends', [70, 4, 0, -0.5, 0, 0, 1], 28],
  ['growth as high as the discount rate', [60, 3, 0, 0.1, 0.1], 22],
  ['a negative discount rate', [60, 2, 0, 0, -0.5], 10],
  [
    'money worth more later: growth that ends, and a spend',
    [60, 6, 0.2, 0.3, -0.2, 10, 2],
    11.2457428911411,
  ],
  ['half a year more, and a residual value', [60, 6.5, 0.2, 0.3, -0.2, 10, 2, 5], 9.6450094884231],
  [
    'a decline that ends, while money is worth more later',
    [60, 6, 0, -0.5, -0.2, 10, 2],
    41.418550469114,
  ],
  ['three thousand such years', [60, 3000, 0, 0.3, -0.2, 1, 1000], 1.13932517323491e-114],
  [
    'with a residual value of half a year of spend',
    [60, 3000, 0, 0.3, -0.2, 1, 1000, 0.5],
    1.02539265591142e-114,
  ],
  ['with a decline', [60, 3000, 0, -0.3, -0.2, 1, 1000], 7.97921166431911e154],
  ['JPMorgan: 10 % on 5,000', [5000, 15, 0, 0, 0.1], 657.368884436861],
  ['Kupperman: 400 over 10 years at a gross margin of 25 %', [400, 10, 0.75], 160],
  ['all arguments', [60, 4.5, 0.2, 0.1, 0.08, 10, 3, 5], 27.2800945590895],
  ['spend alone is paid by as much revenue', [0, 7.5, 0, 0, 0.1, 12], 12],
  ['a residual value', [100, 5, 0.4, 0, 0.1, 0, 0, 20], 38.5063307726327],
  ['a residual value that repays all', [100, 5, 0, 0, 0, 0, 0, 100], 0],
  ['or more', [100, 5, 0, 0, 0.1, 0, 0, 1000], 0],
  ['all but a hair', [2 ** 60, 1, 0, 0, 0, 0, 0, 2 ** 60 - 2 ** 7], 2 ** 7],
  [
    'all but a hair, discounted to next to the least double',
    [1, 119342, 0, 0, 0.005820075556070421, 1, 0, 1.0355939241436231e303],
    6.993332591954435e-15,
  ],
  ['nothing to pay for', [0, 5, 0, 0, 0.1], 0],
  ['nothing to pay for but a residual value', [0, 5, 0, 0, 0.1, 0, 0, 5], 0],
  ['a billion years', [1e9, 1e9], 1],
  ['as many years as a double counts, with a return: a perpetuity', [60, 1.7e308, 0, 0, 0.1], 6],
  ['and with neither growth nor return', [1.7e308, 1.7e308], 1],
  ['growth that outruns a double', [60, 1e9, 0, 1], 0],
  ['money that loses all value', [60, 1e9, 0, 0, -0.9], 0],
  ['a decline under money that loses value', [60, 1e9, 0, -0.9, -0.5], 24],
  ['tiny amounts', [1e-300, 4], 2.5e-301],
  ['huge ones', [1.6e308, 4], 4e307],
  ['huge ones whose sum is beyond a double', [1.6e308, 2, 0, 0, 0, 1.7e308, 0, 1.6e308], 1.7e308],
];

test.each(answers)('%s', (_, call, revenue) => {
  const found = requiredRevenue(...call) as number;
  expect(Math.abs(found - revenue)).toBeLessThanOrEqual(revenue * 1e-12);
});

test.each<[call: Call, revenue: number]>([
  [[60, 3], 20],
  [[400, 10, 0.75], 160],
  [[100, 5, 0, 0, 0, 0, 0, 20], 16],
])('a round answer is round: %j', (call, revenue) => {
  expect(requiredRevenue(...call)).toBe(revenue);
});

test.each([1, 1.5, 1e300])('no revenue is enough for a cost ratio of %d', (costRatio) => {
  expect(requiredRevenue(60, 5, costRatio)).toEqual({
    reason: { kind: 'noRevenueJustifies', costRatio },
  });
});

const refusals: readonly (readonly [why: string, call: Call, kind: string])[] = [
  ['beyond a double', [1e308, 1, 0.9], 'tooLarge'],
  ['a moment of a year', [60, 5e-324], 'tooLarge'],
  ['a quotient beyond the largest double', [1e20, 1e-289, 0.3], 'tooLarge'],
  ['revenue that all but goes, against a spend', [0, 1e9, 0, -0.9, -0.5, 1], 'tooLarge'],
  ['a return that leaves twice the digits', [1, 1, 0, 0, 1e305, 0, 0, 1e305], 'tooFarApart'],
];

test.each(refusals)('none: %s', (_, call, kind) => {
  expect(requiredRevenue(...call)).toMatchObject({ reason: { kind } });
});
