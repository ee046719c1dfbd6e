import { randomNumbers } from '../../src/finance/randomNumbers';
import { exactRandomNumbers } from '../exact/exactRandomNumbers';

test.each([0, 1, 42, 2 ** 31, 2 ** 32, 2 ** 40 + 7, Number.MAX_SAFE_INTEGER])(
  'seed %d gives the numbers of the reference',
  (seed) => {
    const next = randomNumbers(seed);
    const made = Array.from({ length: 1000 }, next);
    expect(made).toEqual(exactRandomNumbers(BigInt(seed), 1000));
  },
);

test('the first numbers stay what they were: workbooks are saved with them', () => {
  const next = randomNumbers(0);
  expect([next(), next(), next()].map((number) => number * 2 ** 32 - 0.5)).toEqual([
    1363572419, 145230303, 808754475,
  ]);
});

test('numbers fill the space between 0 and 1 evenly, also for a seed without any digits', () => {
  const next = randomNumbers(0);
  const counts = new Array<number>(20).fill(0);
  const size = 100_000;
  const outside: number[] = [];
  for (let i = 0; i < size; i++) {
    const number = next();
    if (!(number > 0 && number < 1)) outside.push(number);
    counts[Math.floor(number * 20)]! += 1;
  }
  expect(outside).toEqual([]);
  const chiSquared = counts.reduce((sum, count) => sum + (count - size / 20) ** 2 / (size / 20), 0);
  // 19 degrees of freedom: above 43.8 once in a thousand seeds.
  expect(chiSquared).toBeLessThan(43.8);
});

test('neighbouring seeds have nothing in common', () => {
  const [a, b] = [randomNumbers(1), randomNumbers(2)];
  const size = 10_000;
  const product = Array.from({ length: size }, () => (a() - 0.5) * (b() - 0.5));
  const correlation = (12 * product.reduce((sum, each) => sum + each, 0)) / size;
  expect(Math.abs(correlation)).toBeLessThan(0.04);
});
