import { requiredRevenue } from '../../src/finance/requiredRevenue';

type Call = Parameters<typeof requiredRevenue>;

const answers: readonly (readonly [why: string, call: Call, revenue: number])[] = [
  ['big tech, in three years', [60, 3], 20],
  ['with a cost and a return', [60, 5, 0.5, 0, 0.1], 31.6556976953694],
  ['growth', [1000, 10, 0.5, 0.4], 28.6476871824663],
  ['all but all', [60, 4.5, 0.2, 0.1, 0.08, 10, 3, 5], 27.2800945590895],
  ['residual', [100, 5, 0.4, 0, 0.1, 0, 0, 20], 38.5063307726327],
  ['JPM', [5000, 15, 0, 0, 0.1], 657.368884436861],
];
test.each(answers)('%s', (_, call, revenue) => {
  expect(requiredRevenue(...call)).toBeCloseTo(revenue, 11);
});
