import { flowsPayback, type Recovery } from '../../src/finance/flowsPayback';
import { NoAnswer } from '../../src/finance/noAnswer';

const most = Number.MAX_VALUE;

test.each<[why: string, flows: number[], rate: number, first: number, last: number]>([
  ['one outlay, recovered within a year', [-1000, 750, 350], 0, 12 / 7, 12 / 7],
  ['uneven flows', [-1000, 100, 250, 450, 750], 0, 49 / 15, 49 / 15],
  [
    'level flows, discounted',
    [-10000, 3000, 3000, 3000, 3000, 3000],
    0.1,
    4.26326666666667,
    4.26326666666667,
  ],
  ['a later outlay takes it below zero again', [-100, 60, 60, -50, 40], 0, 5 / 3, 3.75],
  ['three recoveries', [-10, 20, -20, 20, -20, 40], 0, 0.5, 4.25],
  ['years without a flow', [-100, 0, 0, 100, 0], 0, 3, 3],
  ['recovered in year 1', [-50, 100], 0, 0.5, 0.5],
  ['recovered at the end of year 1', [-50, 50], 0, 1, 1],
  ['an outlay of two years', [-50, -50, 100, 100], 0, 2, 2],
  ['nothing to pay back', [0, 5], 0, 0, 0],
  ['no flow at all', [0, 0, 0], 0.1, 0, 0],
  ['only income', [5, 5, 5], 0.1, 0, 0],
  ['down to zero, but not below', [100, -100, 0], 0, 0, 0],
  ['an outlay later: the recovery after it counts', [10, -20, 30], 0, 4 / 3, 4 / 3],
  ['a year of waiting first', [0, -100, 50, 50, 50], 0, 3, 3],
  ['recovered at a year end, and below again', [-60, 60, -20, 40], 0, 1, 2.5],
  ['blanks at the end', [-60, 20, 20, 20, 0, 0, 0], 0, 3, 3],
  ['money is worth more later', [-60, 20, 20, 20], -0.5, 1.25, 1.25],
])('%s', (_, flows, rate, first, last) => {
  expect(flowsPayback(flows, rate)).toBeCloseTo(first, 13);
  expect(flowsPayback(flows, rate, 'first')).toBeCloseTo(first, 13);
  expect(flowsPayback(flows, rate, 'last')).toBeCloseTo(last, 13);
});

describe('rounding of binary fractions', () => {
  test.each<[why: string, flows: number[], rate: number, time: number]>([
    ['0.9 is a hair more than three times 0.3', [-0.9, 0.3, 0.3, 0.3], 0, 3],
    ['0.3 is a hair less than 0.1 and 0.2', [-0.3, 0.1, 0.2], 0, 2],
    ['the same with nothing after it', [-0.9, 0.3, 0.3, 0.3, 0, 0], 0, 3],
    ['the same with little after it', [-0.9, 0.3, 0.3, 0.3, 1e-9], 0, 3],
    ['a tenth of interest', [-1, 0, 1.21], 0.1, 2],
    ['ten years of a tenth', [-1, ...Array<number>(10).fill(0.1)], 0, 10],
  ])('%s: recovered at the year end', (_, flows, rate, time) => {
    expect(flowsPayback(flows, rate)).toBeCloseTo(time, 14);
    expect(flowsPayback(flows, rate, 'last')).toBeCloseTo(time, 14);
  });

  test.each<[why: string, flows: number[]]>([
    ['a part in ten billion is short', [-1, 1 - 1e-10]],
    ['a part in 10^15 is short', [-1, 1 - 1e-15]],
    [
      'it is short forever, however long nothing comes',
      [-1, 1 - 1e-15, ...Array<number>(9).fill(0)],
    ],
  ])('%s', (_, flows) => {
    expect(flowsPayback(flows)).toMatchObject({ reason: { kind: 'endsShort' } });
  });
});

describe('ends short', () => {
  test.each<[flows: number[], rate: number, recovery: Recovery, short: number, recovered: boolean]>(
    [
      [[-100, 30, 30], 0, 'first', 40, false],
      [[-100, 30, 30], 0, 'last', 40, false],
      [[-100, 60, 60, -50], 0, 'last', 30, true],
      [[-121, 55, 60.5], 0.1, 'first', 21, false],
      [[-60, -60], 0, 'first', 120, false],
      [[-60, -55], 0.1, 'first', 110, false],
      [[5, -60], 0, 'first', 55, false],
      [[0, -60], 1, 'last', 30, false],
      [[-1, 0.5], 1e305, 'first', 1, false],
      [[-5e-324, 0], 0.1, 'first', 5e-324, false],
    ],
  )('%j at %d, %s', (flows, rate, recovery, short, recovered) => {
    const found = flowsPayback(flows, rate, recovery);
    if (!(found instanceof NoAnswer) || found.reason.kind !== 'endsShort')
      throw new RangeError(`${found as number}`);
    expect(found.reason.short / short).toBeCloseTo(1, 13);
    expect(found.reason.recovered).toBe(recovered);
  });
});

describe('at the ends of a double', () => {
  test.each<[why: string, flows: number[], rate: number, answer: number | string]>([
    ['the largest', [-most, most], 0, 1],
    ['sums beyond it', [-most, -most, most, most, most], 0, 3],
    ['the smallest', [-5e-324, 5e-324], 0, 1],
    ['the smallest, that interest makes short', [-5e-324, 5e-324], 0.1, 'endsShort'],
    ['a part of the smallest', [-1e-323, 0, 4e-323], 0, 1.25],
    ['1e269 apart', [-1e-100, 1e169], 0, 1e-269],
    ['too far apart', [-1e-100, 1e200], 0, 'tooFarApart'],
    ['the smallest against the largest', [-most, 5e-324], 0, 'tooFarApart'],
    ['a shortfall beyond a double', [-most, -most], 0, 'tooLarge'],
    [
      'a shortfall that a negative rate makes so',
      [-1, ...Array<number>(2000).fill(-1)],
      -0.5,
      'tooLarge',
    ],
    [
      'a shortfall that a negative rate makes next to nothing',
      [-1e-71, ...Array<number>(60).fill(0)],
      -0.999999,
      'endsShort',
    ],
    ['the same, and an income after it', [-1, ...Array<number>(60).fill(0), 1], -0.999999, 60],
    ['all but no discount', [-1, 1], -5e-324, 1],
    ['a rate next to −1', [-9e15, 1], -1 + 2 ** -53, 0.9992007221626409],
    ['the highest rate, at which nothing counts later', [-1, 1e200], most, 'endsShort'],
    ['the highest rate, without an outlay first', [0, -100, 50, 100], 1e305, 'endsShort'],
    ['a high rate', [-1, 1e250], 1e249, 0.1],
    [
      'late flows of which no power of the rate is left',
      [...Array<number>(10000).fill(0), -1, 2.2],
      0.1,
      10000.5,
    ],
  ])('%s', (_, flows, rate, answer) => {
    const found = flowsPayback(flows, rate);
    if (found instanceof NoAnswer) expect(found.reason.kind).toBe(answer);
    else expect(found / (answer as number)).toBeCloseTo(1, 13);
  });
});
