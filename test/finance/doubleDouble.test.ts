import { DoubleDouble } from '../../src/finance/doubleDouble';

const { of, sum, one } = DoubleDouble;
const third = one.over(of(3));

test.each<[why: string, value: DoubleDouble, expected: number]>([
  ['a sum keeps what a double drops', sum(1, 1e-30).minus(one), 1e-30],
  ['whichever comes first', sum(1e-30, 1).minus(one), 1e-30],
  ['sums keep the low parts of both', sum(1, 3e-20).plus(sum(1, 4e-20)).minus(of(2)), 7e-20],
  ['differences too', sum(1, 3e-20).minus(sum(1, 4e-20)), -1e-20],
  [
    'a product is exact',
    of(1 + 2 ** -40)
      .times(of(1 + 2 ** -40))
      .minus(sum(1, 2 ** -39)),
    2 ** -80,
  ],
  [
    'of unlike factors',
    of(1 + 2 ** -30)
      .times(of(1 - 2 ** -50))
      .minus(sum(1 - 2 ** -50, 2 ** -30)),
    -(2 ** -80),
  ],
  [
    'the low part of the left counts',
    sum(1, 2 ** -70)
      .times(of(3))
      .minus(of(3)),
    3 * 2 ** -70,
  ],
  [
    'and of the right',
    of(3)
      .times(sum(1, 2 ** -70))
      .minus(of(3)),
    3 * 2 ** -70,
  ],
  [
    'one changes nothing',
    sum(1, 2 ** -70)
      .times(one)
      .minus(one),
    2 ** -70,
  ],
  ['an exact quotient is exact', of(6).over(of(0.125)), 48],
  ['a quotient is right to 31 digits', third.times(of(3)).minus(one).plus(of(1e-28)), 1e-28],
  [
    'of a number with a low part',
    sum(1, 2 ** -70)
      .over(sum(1, 2 ** -70))
      .minus(one)
      .plus(of(1e-28)),
    1e-28,
  ],
  ['the low part rounds into the nearest double', sum(2 ** 53, 1).plus(one), 2 ** 53 + 2],
])('%s', (_, value, expected) => {
  expect(value.toNumber() / expected).toBeCloseTo(1, 3);
  expect(Math.sign(value.toNumber())).toBe(Math.sign(expected));
});
