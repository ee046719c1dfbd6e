import { guardCalculation } from '../../../../src/hosts/workbench/guards/guardCalculation';
import { type Shown, TestGrid, type Typed } from './TestGrid';

let grid: TestGrid;

beforeEach(async () => {
  grid = TestGrid.open(['Sheet1', 'Other'], guardCalculation);
  await grid.calculated();
});

afterEach(() => grid.close());

type Cells = Readonly<Record<string, Typed>>;

type Step = readonly [typed: Cells, shown: Readonly<Record<string, Shown>>];

/** What is typed, step by step, and what cells then show. */
const steps: readonly (readonly [why: string, ...steps: Step[]])[] = [
  [
    'a cell that formulas read is changed',
    [
      { A1: 1, A2: 2, B1: '=A1*2', B2: '=A2*2', C1: '=B1+B2' },
      { B1: 2, B2: 4, C1: 6 },
    ],
    [{ A2: 5 }, { B1: 2, B2: 10, C1: 12 }],
  ],
  [
    'a formula that others are the same as is changed, and then what they read',
    [{ A1: 1, A2: 2, A3: 3, B1: '=A1*2', B2: '=A2*2', B3: '=A3*2' }, { B3: 6 }],
    [{ B1: '=A1*10' }, { B1: 10, B2: 4 }],
    [
      { A1: 2, A2: 3 },
      { B1: 20, B2: 6, B3: 6 },
    ],
  ],
  [
    'a formula reads another cell than before',
    [{ A1: 1, A2: 2, B1: '=A1' }, { B1: 1 }],
    [{ B1: '=A2' }, { B1: 2 }],
    [{ A1: 10 }, { B1: 2 }],
    [{ A2: 20 }, { B1: 20 }],
  ],
  [
    'a formula becomes a number, and a formula again',
    [{ A1: 1, B1: '=A1+1', C1: '=B1+1' }, { C1: 3 }],
    [{ B1: 7 }, { C1: 8 }],
    [{ A1: 5 }, { B1: 7, C1: 8 }],
    [{ B1: '=A1+1' }, { B1: 6, C1: 7 }],
    [{ A1: 6 }, { C1: 8 }],
  ],
  [
    'ranges, whole columns and other sheets',
    [
      { A1: 1, A2: 2, B1: '=SUM(A1:A2)', C1: '=SUM(A:A)', 'Other!A1': '=Sheet1!B1+1' },
      { B1: 3, C1: 3, 'Other!A1': 4 },
    ],
    [{ A2: 4 }, { B1: 5, C1: 5, 'Other!A1': 6 }],
  ],
  [
    'cells that are found by calculating',
    [
      { A1: 1, A2: 2, B1: 1, C1: '=OFFSET(A1,B1,0)', D1: '=C1*2' },
      { C1: 2, D1: 4 },
    ],
    [{ A2: 5 }, { C1: 5, D1: 10 }],
    [{ B1: 0 }, { C1: 1, D1: 2 }],
    [{ A1: 3 }, { C1: 3, D1: 6 }],
  ],
  [
    'results that spill',
    [
      { A1: 2, B1: '=SEQUENCE(A1)', C1: '=SUM(B1:B4)' },
      { B2: 2, C1: 3 },
    ],
    [{ A1: 3 }, { B3: 3, C1: 6 }],
  ],
  [
    'a column in which many formulas have the same result, and then look-ups in it',
    [
      { A1: 1, A2: 2, B1: '=A1*2', B2: '=A2*2', C1: '=MATCH(4,B1:B2,0)', C2: '=MATCH(20,B1:B2,0)' },
      { C1: 2, C2: '#N/A' },
    ],
    [
      { A1: 2, A2: 10 },
      { C1: 1, C2: 2 },
    ],
  ],
  [
    'a formula shows what it did: what reads it, too, but not what else has changed',
    [
      { A1: 1, B1: '=IF(A1>0,5,6)', C1: '=B1*2', D1: '=A1+C1', E1: '=D1+1' },
      { C1: 10, D1: 11, E1: 12 },
    ],
    [{ A1: 2 }, { B1: 5, C1: 10, D1: 12, E1: 13 }],
    [{ A1: -1 }, { B1: 6, C1: 12, D1: 11, E1: 12 }],
    [
      { A1: 3, B1: '=IF(A1>0,5,7)' },
      { B1: 5, C1: 10, D1: 13, E1: 14 },
    ],
  ],
  [
    'an area that grows, of which the first cell shows what it did',
    [
      { A1: 3, B1: '=SEQUENCE(A1)', C1: '=SUM(B1:B4)', D1: '=C1+1' },
      { B1: 1, C1: 6, D1: 7 },
    ],
    [{ A1: 4 }, { B1: 1, C1: 10, D1: 11 }],
  ],
  [
    'an area that shrinks',
    [{ A1: 3, B1: '=SEQUENCE(A1)', C1: '=SUM(B1:B4)' }, { C1: 6 }],
    [{ A1: 2 }, { C1: 3 }],
    [{ A1: 1 }, { C1: 1 }],
    [{ A1: 4 }, { C1: 10 }],
  ],
  [
    'an area that becomes a single value',
    [
      { A1: 3, B1: '=IF(A1>1,SEQUENCE(A1),1)', C1: '=SUM(B1:B4)', D1: '=B2' },
      { C1: 6, D1: 2 },
    ],
    [{ A1: 1 }, { C1: 1, D1: 0 }],
    [{ A1: 2 }, { C1: 3, D1: 2 }],
  ],
  [
    'an area that becomes an error',
    [{ A1: 3, B1: '=IF(A1>1,SEQUENCE(A1),NA())', C1: '=SUM(B2:B4)' }, { C1: 5 }],
    [{ A1: 1 }, { C1: 0 }],
  ],
  [
    'an area whose place is found by calculating',
    [
      { A1: 3, B1: '=SEQUENCE(A1)*A1', C1: '=SUM(OFFSET(B1,0,0,3,1))', D1: '=OFFSET(B1,1,0)' },
      { C1: 18, D1: 6 },
    ],
    [{ A1: 2 }, { C1: 6, D1: 4 }],
    [{ A1: 1 }, { C1: 1, D1: 0 }],
    [{ A1: 3 }, { C1: 18, D1: 6 }],
  ],
  [
    'a value of the same look and another kind',
    [{ A1: 1, B1: '=IF(A1=1,1,"1")', C1: '=ISNUMBER(B1)' }, { C1: 1 }],
    [{ A1: 2 }, { C1: 0 }],
    [{ A1: 1 }, { C1: 1 }],
  ],
  [
    'a cell that is found by calculating shows what it did',
    [
      { A1: 1, A2: 1, B1: 0, C1: '=OFFSET(A1,B1,0)', D1: '=C1*2' },
      { C1: 1, D1: 2 },
    ],
    [{ B1: 1 }, { C1: 1, D1: 2 }],
    [{ A2: 5 }, { C1: 5, D1: 10 }],
  ],
];

test.each(steps.map(([why, ...typed]) => ({ why, typed })))('$why', async ({ typed }) => {
  for (const [cells, expected] of typed) {
    grid.type(cells);
    await grid.calculated();
    const addresses = Object.keys(expected);
    const shown = grid.shown(...addresses);
    expect(Object.fromEntries(addresses.map((address, i) => [address, shown[i]]))).toEqual(
      expected,
    );
  }
});

test('a name means another cell', async () => {
  grid.name('rate', 'Sheet1!$A$1');
  expect(await grid.after({ A1: 1, A2: 2, B1: '=rate*2', B2: '=rate*2' }, 'B1', 'B2')).toEqual([
    2, 2,
  ]);
  grid.removeName('rate');
  grid.name('rate', 'Sheet1!$A$2');
  await grid.calculated();
  expect(grid.shown('B1', 'B2')).toEqual([4, 4]);
  expect(await grid.after({ A2: 5 }, 'B1', 'B2')).toEqual([10, 10]);
});

test('what is typed while a long calculation is prepared counts', async () => {
  const cells = Object.fromEntries(
    Array.from({ length: 150 }, (_, i): [string, Typed][] => [
      [`A${i + 1}`, i],
      [`B${i + 1}`, `=A${i + 1}*2+SUM(A$1:A${i + 1})`],
    ]).flat(),
  );
  grid.type(cells);
  await new Promise((resolve) => setTimeout(resolve, 101));
  grid.type({ A1: 1_000 });
  await new Promise((resolve) => setTimeout(resolve, 101));
  await grid.calculated();
  await grid.calculated();
  expect(grid.shown('B1', 'B2', 'B150')).toEqual([3_000, 1_003, 298 + 1_000 + (149 * 150) / 2]);
});

test('formulas that read each other end, and others are calculated', async () => {
  const [one, three] = await grid.after(
    { A1: '=B1+1', B1: '=A1+1', C1: '=1+2', D1: '=D1+1' },
    'D1',
    'C1',
  );
  expect(three).toBe(3);
  expect(typeof one).toBe('number');
});
