import { outlayLeft } from '../../src/finance/outlayLeft';

const plan = { investment: 100, whole: 2, part: 0, discountRate: 0, yearlySpend: 0 };

test.each<[why: string, changed: Partial<typeof plan>, residual: number, left: number]>([
  ['money has no price', {}, 40, 0.6],
  ['nothing is left of it', {}, 0, 1],
  ['all of it', {}, 100, 0],
  ['more than it', {}, 150, -0.5],
  ['spent for two years and a half', { yearlySpend: 10, part: 0.5 }, 25, 0.8],
  ['50 in two years is 32 today', { investment: 64, discountRate: 0.25 }, 50, 0.5],
  [
    '1.44 and half of 0.512 years of spend, discounted',
    { discountRate: 0.25, yearlySpend: 125, part: 0.5 },
    156 * 1.25 ** 2.5,
    0.5,
  ],
  ['money is worth more later: four times as much', { discountRate: -0.5 }, 12.5, 0.5],
  [
    'six and half of eight years of spend, worth more later',
    { discountRate: -0.5, yearlySpend: 10, part: 0.5 },
    100 / 2 ** 2.5,
    0.5,
  ],
  [
    'worth more than a double holds',
    { investment: 1, whole: 2000, discountRate: -0.5, yearlySpend: 1 },
    1,
    0.5,
  ],
  ['amounts next to the greatest double', { investment: 1e308, yearlySpend: 1e308 }, 1.5e308, 0.5],
])('%s', (_, changed, residual, left) => {
  expect(outlayLeft({ ...plan, ...changed }, residual)).toBeCloseTo(left, 14);
});

test.each<[why: string, discountRate: number, all: number]>([
  ['money has no price', 0, 100],
  ['it has one', 0.25, 156.25],
  ['it is worth more later', -0.5, 25],
])('the last bit of a residual value counts where %s', (_, discountRate, all) => {
  const bit = 2 ** (Math.floor(Math.log2(all)) - 52);
  const left = outlayLeft({ ...plan, discountRate }, all - bit);
  expect(left / (bit / all)).toBeCloseTo(1, 12);
});
