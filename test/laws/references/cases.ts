/** What a call may be given: a number, a word, or numbers in a row. */
type GivenValue = number | string | readonly number[];

/** The arguments of one call. */
export type Given = readonly GivenValue[];

/** The calls of the reference table, by function, each group under what it is there for. */
export type Cases = Readonly<Record<string, Readonly<Record<string, readonly Given[]>>>>;

/** Every combination of one value of each list. */
function each(...lists: readonly (readonly GivenValue[])[]): Given[] {
  return lists.reduce<Given[]>(
    (rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])),
    [[]],
  );
}

const below = [1e-3, 1e-6, 1e-9, 1e-12, 1e-15];
const either = below.flatMap((part) => [part, -part]);
const largest = Number.MAX_VALUE;

export const cases: Cases = {
  AI_PAYBACK: {
    ordinary: each([60, 1000], [20], [0, 0.3], [-0.1, 0, 0.4], [-0.05, 0, 0.1], [0, 10]),
    'a discount rate near the growth': either.map((apart) => [60, 20, 0, 0.1, 0.1 + apart, 0]),
    'an investment near all that ever comes in': either.map((part) => [
      ...[200 * (1 + part), 20, 0, 0, 0.1, 0],
    ]),
    'the same with growth': either.map((part) => [400 * (1 + part), 20, 0, 0.05, 0.1, 0]),
    'a spend near the net revenue': [
      ...below.map((part): Given => [60, 20, 0, 0, 0, 20 * (1 - part)]),
      ...below.map((part): Given => [60, 40, 0.5, 0.01, 0.02, 20 * (1 - part)]),
    ],
    'an investment near the peak of the running sum': either.map((part) => [
      ...[50.848 * (1 + part), 30, 0, -0.2, 0, 10],
    ]),
    'a cost ratio near 1': below.map((part) => [60, 20, 1 - part, 0, 0, 0]),
    'growth and rates next to nothing': [
      ...each([60], [20], [0], [1e-16, -1e-16, 1e-9], [0, 1e-12], [0]),
      ...each([60], [20], [0], [1e-9, -1e-9], [1e-12], [5]),
    ],
    'tiny and huge amounts': [
      [1e-300, 3e-301, 0, 0.1, 0.05, 0],
      [1e300, 3e299, 0, 0.1, 0.05, 0],
      [1e300, 3e299, 0.25, 0.1, 0.05, 1e299],
      [1e-300, 3e-301, 0.25, 0.1, 0.05, 1e-301],
      [largest, largest, 0, 0, 0, 0],
      [largest, 1e300, 0, 9, 0, 0],
      [5e-324, 5e-324, 0.5, 0, 0, 0],
      [1e150, 1e-150, 0, 0.5, 0, 1e100],
    ],
    'rates at their ends': [
      [60, 50, 0, -1 + 2 ** -53, 0, 0],
      [60, 20, 0, 0, -1 + 2 ** -53, 0],
      [60, 20, 0, 1e16, 0, 0],
      [60, 20, 0, 0, 1e16, 0],
      [60, 20, 0, 1e16, 1e15, 1],
      [60, 20, 0, 9, -0.9, 60],
      [60, 59, 0, -0.99, -0.01, 0.001],
      [60, 59, 0, -0.999, 0, 0],
    ],
    'growth that ends': each(
      [60, 1000],
      [20],
      [0.3],
      [-0.1, 0.4],
      [-0.05, 0, 0.1],
      [0, 10],
      [1, 6],
    ),
    'growth that ends, an investment near all that ever comes in': either.map((part) => [
      ...[(20 / 1.25 + 40 / 1.25 / 0.25) * (1 + part), 20, 0, 1, 0.25, 0, 1],
    ]),
    'growth that ends near the spend': either.map((part) => [
      ...[60, 20, 0, 0.5, 0.02, 45 * (1 + part), 2],
    ]),
    'growth that ends near the payback': either
      .slice(0, 8)
      .map((part) => [140 * (1 + part), 20, 0, 1, 0, 0, 2]),
    'growth that ends, rates next to nothing, years beyond a plan': [
      ...each([60], [20], [0], [1e-16, -1e-9, 1e-12], [0, 1e-12, -1e-16], [0, 5], [2]),
      [1e9, 1, 0, -1e-6, 0, 0, 1000],
      [1e9, 1, 0, 1e-6, 0, 0.5, 1_000_000],
      [1e9, 1, 0, -1e-3, -1e-4, 0, 5000],
    ],
    'growth that ends, tiny and huge': [
      [1e300, 3e299, 0.25, 0.1, 0.05, 1e299, 4],
      [1e-300, 3e-302, 0.25, 0.3, 0.05, 0, 9],
      [largest, 1e300, 0, 9, 0, 0, 5],
      [60, 20, 0, -1 + 2 ** -20, -0.5, 0, 1],
      [60, 1e-3, 0, 1e9, 1e3, 0, 1],
      [1000, 20, 0.5, 0.4, 0, 0, 1e300],
    ],
    'years beyond a plan': [
      [1e9, 1, 0, 0, 0, 0],
      [1e9, 1, 0, 1e-6, 0, 0.5],
      [1e6, 2, 0, 0, 0, 1.999],
    ],
  },
  AI_GAP: {
    ordinary: each([0, 60, 150], [0, 20, 100.5], [0, 0.3, 0.55], [0, 1]),
    'revenue near what is required': either.flatMap((part): Given[] => [
      [150, 600 * (1 + part), 0.5, 1],
      [60, 100 * (1 + part), 0.4, 0],
      [8.5, 17 * (1 + part), 0.5, 0],
    ]),
    'a cost ratio near 1': below.map((part) => [60, 20, 1 - part, 0.5]),
    'no revenue justifies it': [
      [60, 20, 1, 0],
      [60, 20, 1.5, 2],
    ],
    'tiny and huge amounts': [
      [1e-300, 1e-301, 0.25, 0.5],
      [1e300, 1e299, 0.25, 0.5],
      [1e300, 1e-300, 0.1, 0.1],
      [1e-300, 1e300, 0.1, 0.1],
      [largest, largest, 0, 0.1],
      [1e-8, 20, 0.5, 1e16],
      [60, 20, 1e-16, 1e-16],
    ],
  },
  AI_REQUIRED_REVENUE: {
    ordinary: each([60], [3, 4.5, 15], [0, 0.5], [-0.1, 0, 0.4], [-0.05, 0, 0.1], [0], [0], [0]),
    'spend, growth that ends and residual value': [
      ...each([60], [4.5, 15], [0.2], [-0.1, 0.4], [0, 0.08], [10], [0, 3], [5]),
    ],
    'a residual value that all but repays': [
      ...either.map((part): Given => [100, 5, 0.4, 0, 0, 0, 0, 100 * (1 - part)]),
      ...either.map((part): Given => [100, 10, 0, 0, 1, 0, 0, 102_400 * (1 - part)]),
      ...either.map((part): Given => [100, 4, 0, 0.1, -0.5, 8, 2, 21.25 * (1 - part)]),
    ],
    'a growth near the discount rate': either.map((apart) => [
      ...[60, 12.5, 0, 0.1, 0.1 + apart, 0, 0, 0],
    ]),
    'rates next to nothing': each([60], [1e6], [0], [1e-16, -1e-9], [0, 1e-12], [1], [0, 9], [0]),
    'huge and tiny': [
      [largest, 4, 0, 0, 0, 0, 0, 0],
      [1e-300, 4, 0.5, 0.1, 0.1, 1e-301, 0, 0],
      [1e300, 1e9, 0, 0, 0.1, 1, 0, 1e300],
      [60, 1e9, 0, -0.9, -0.5, 0, 0, 0],
      [60, 1e9, 0, 0.1, 0.1, 0, 5e8, 0],
      [60, 1e-9, 0, 0, 1e16, 5, 0, 0],
    ],
    none: [
      [60, 5, 1, 0, 0, 0, 0, 0],
      [60, 5, 0, 0, 0, 0, 0, 60],
      [0, 5, 0, 0, 0, 0, 0, 0],
    ],
  },
  MARKET_CEILING: {
    ordinary: each([0.05, 0.5, 0.82, 1], [-0.2, 0, 0.2], [0, 3, 10.5], [0, 0.1]),
    'growth next to nothing over many years': each(
      [0.3],
      [1e-9, -1e-9, 1e-16],
      [1e9, 1e11],
      [0.05],
    ),
    'a share next to nothing, and rivals that keep all but': [
      [1e-300, 0, 0, 0.5],
      [1e-12, 0.1, 5, 1 - 1e-12],
      [1, 0, 0, 1 - 2 ** -53],
      [2 ** -53, -0.5, 20, 0.1],
    ],
    'a market that all but goes, or grows beyond': [
      [0.5, -0.999999, 40, 0],
      [0.5, -1 + 2 ** -53, 10, 0],
      [0.5, 1e16, 15, 0],
      [0.5, 1, 1000, 0],
      [0.9, 0.5, 1700.25, 0.1],
      [0.1, 1e-6, 1e8, 0.9],
    ],
  },
  AI_BREAKEVEN_GROWTH: {
    ordinary: each([60, 1000], [20], [2, 5, 7.5, 10], [0, 0.3], [0, 0.1], [0, 10]),
    'years near whole ones': either
      .slice(0, 8)
      .map((part) => [60, 20, 3 * (1 + part), 0, 0, 0] as const),
    'growth in the billions': [
      [1e6, 1e-3, 2, 0, 0, 1e6],
      [1e6, 1e-3, 2, 0, 0, 0],
      [1e6, 1e-3, 2, 0, -0.75, 0],
      [1e12, 1e-6, 3, 0.5, 0.1, 1e3],
      [1e9, 1, 1.5, 0, 0, 0],
    ],
    'revenue may shrink': [
      [60, 50, 3, 0, 0, 0],
      [60, 60, 20, 0, 0, 30],
      [60, 61, 5, 0, 0.1, 5],
      [60, 40, 40, 0.2, -0.02, 2],
      [60, 59.999, 10, 0, 0, 0],
    ],
    'a spend near the net revenue': below.map((part) => [60, 20, 12, 0, 0, 20 * (1 - part)]),
    'tiny and huge amounts': [
      [1e-300, 3e-301, 5, 0, 0.05, 0],
      [1e300, 3e299, 5, 0.25, 0.05, 1e299],
      [1e9, 1, 1000, 0, 0, 1],
    ],
    'growth that ends': each([60, 1000], [20], [5, 7.5, 10], [0.3], [0, 0.1], [0, 10], [1, 4, 9]),
    'growth that ends, years near whole ones': either
      .slice(0, 8)
      .map((part) => [60, 20, 3 * (1 + part), 0, 0, 0, 1]),
    'growth that ends, and revenue may shrink': [
      [60, 50, 3, 0, 0, 0, 1],
      [60, 60, 20, 0, 0, 30, 3],
      [60, 61, 5, 0, 0.1, 5, 2],
      [60, 40, 40, 0.2, -0.02, 2, 30],
    ],
    'growth that ends, tiny and huge': [
      [1e6, 1e-3, 2, 0, 0, 1e6, 1],
      [1e9, 1, 1.5, 0, 0, 0, 1],
      [1e300, 3e299, 5, 0.25, 0.05, 1e299, 2],
      [1e9, 1, 1000, 0, 0, 1, 20],
      [1000, 20, 10, 0.5, 0, 0, 1e300],
    ],
    none: [
      [15, 20, 5, 0, 0, 0],
      [60, 20, 1, 0, 0, 0],
      [60, 20, 5, 1, 0, 0],
      [60, 0, 5, 0, 0, 0],
      [0, 20, 5, 0, 0, 0],
    ],
  },
  AI_PAYBACK_SCHEDULE: {
    'the last year, ordinary': each(
      [60],
      [20],
      [0, 0.3],
      [-0.1, 0.4],
      [0, 0.1],
      [0, 10],
      [1, 5, 12],
    ),
    'the last year, after flows that cancel': [
      [60, 20, 0, 0, 0, 20 * (1 - 1e-12), 200],
      [200, 20, 0, 0, 0.1, 0, 200],
      [60, 20, 0, 1e-12, 1e-12, 19.999999, 100],
      [1e-300, 3e-301, 0.25, 0.1, 0.05, 1e-301, 50],
      [1e300, 3e299, 0.25, 0.1, 0.05, 1e299, 50],
      [60, 20, 1.2, 0.5, -0.1, 0, 60],
    ],
    'the last year, after growth that ends': [
      ...each([60], [20], [0.3], [-0.1, 0.4], [0, 0.1], [10], [1, 5, 12], [1, 4, 9]),
      [60, 20, 0, 1e-12, 1e-12, 19.999999, 100, 50],
      [1e300, 3e299, 0.25, 0.1, 0.05, 1e299, 50, 20],
      [60, 20, 1.2, 0.5, -0.1, 0, 60, 3],
      [60, 20, 0, 0.5, 0.1, 0, 200, 1e300],
    ],
  },
  AI_PAYBACK_RISK: {
    'one term varies': [
      [[54, 60, 66], 20, 0, 0, 0, 0, 100, 0],
      [60, [10, 20, 40], 0, 0, 0, 0, 100, 1],
      [60, 20, [0.1, 0.5, 0.6], 0, 0, 0, 100, 2],
      [60, 20, 0, [-0.1, 0.05, 0.2], 0.1, 0, 100, 3],
      [60, 20, 0, 0, [0, 0.1, 0.1], 0, 100, 4],
      [60, 20, 0.5, 0.2, 0.1, [0, 1, 4], 100, 5],
    ],
    'many vary': [
      [[54, 60, 66], [10, 20, 40], [0.3, 0.4, 0.6], [0, 0.2, 0.4], [0.08, 0.1, 0.12], 0, 100, 6],
      [[54, 60, 66], [15, 20, 25], 0.5, [0.1, 0.2, 0.4], 0.1, [2, 4, 8], 100, 2 ** 40 + 7],
    ],
    'some never pay back': [
      [60, [4, 8, 8], 0, 0, 0.11, 0, 100, 7],
      [60, [1, 2, 8], 0, 0, 0.11, 0, 100, 8],
    ],
    'growth that ends': [
      [60, [10, 20, 40], 0, 0.4, 0, 0, 100, 10, 2],
      [60, 20, 0, [-0.3, 0.05, 0.4], 0.1, 0, 100, 11, 1],
      [[54, 60, 66], [15, 20, 25], 0.5, [0.1, 0.2, 0.4], 0.1, [2, 4, 8], 100, 12, 4],
      [60, [1, 2, 8], 0, 0.1, 0.11, 0, 100, 13, 3],
    ],
    'nothing varies': [[60, 20, 0.5, 0.4, 0.1, 60, 100, 9]],
  },
  AI_PAYBACK_FLOWS: {
    ordinary: each(
      [
        [-1000, 100, 250, 450, 750],
        [-100, 60, 60, -50, 40],
        [-10, 20.5, -20, 20.25, -20.125, 40],
        [0, -100, 0, 30, 90],
      ],
      [-0.05, 0, 0.1],
      ['first', 'last'],
    ),
    'a year that all but repays': below
      .slice(0, 4)
      .map((part) => [[-60, 30, 30 * (1 - part), 1, 20], 0, 'first']),
    'the rate that all but repays': either
      .slice(0, 8)
      .map((part) => [[-100, 55, 60.5, 1e-3], 0.1 * (1 + part), 'last']),
    'tiny and huge amounts': [
      [[-largest, largest / 3, largest / 2, largest], 0, 'first'],
      [[-1e-323, 0, 4e-323], 0, 'first'],
      [[-1e-130, 1e139], 0, 'first'],
      [[-1e300, -1e300, 3e299, 1e301], 0.25, 'last'],
    ],
    'rates at their ends': [
      [[-9e15, 1], -1 + 2 ** -53, 'first'],
      [[-1, 0, 0, 0, 1], -0.999, 'first'],
      [[-1, 1e250], 1e249, 'first'],
      [[-1, 0.5], 1e305, 'first'],
      [[-60, 20, 20, 21], 1e-16, 'last'],
      [[-60, 20, 20, 21], -1e-16, 'last'],
    ],
    'no shortfall, or one to the end': [
      [[0, 5, 0], 0.1, 'first'],
      [[-100, 30, 30], 0.1, 'first'],
      [[-100, 60, 60, -50], 0, 'last'],
    ],
  },
};
