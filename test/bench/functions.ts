import { NPER } from '@formulajs/formulajs';
import { cellFunctionNamed } from './cellFunctions';
import { column, type Column } from './column';
import { processorTimes } from './processorTime';
import { atMost, type Row } from './row';

const rows = 1_000_000;
const rounds = 5;

interface Case {
  readonly name: string;
  readonly given: () => readonly (Column | null)[];
  /** NPER of the three columns' values, in such an order that it has an answer for each. */
  readonly nper: (a: number, b: number, c: number) => unknown;
}

const cases: readonly Case[] = [
  {
    name: 'AI_PAYBACK',
    given: () => [
      column(rows, 10, 100, 1),
      column(rows, 20, 40, 2),
      null,
      null,
      column(rows, 0.01, 0.1, 3),
    ],
    nper: (investment, revenue, rate) => NPER(rate, -revenue, investment),
  },
  {
    name: 'AI_GAP',
    given: () => [column(rows, 10, 100, 1), column(rows, 20, 40, 2), column(rows, 0.01, 0.1, 3)],
    nper: (spend, revenue, costRatio) => NPER(costRatio, -revenue, spend),
  },
  {
    name: 'MARKET_CEILING',
    given: () => [column(rows, 0.1, 0.9, 1), column(rows, 0.01, 0.1, 2), column(rows, 0, 10, 3)],
    nper: (share, growth, years) => NPER(growth, -share, years / 100),
  },
];

/** What a million rows cost, next to the transport that Excel puts them through and next to NPER of formulajs. */
export function functionRows(): readonly Row[] {
  return cases.flatMap(({ name, given: givenOf, nper }) => {
    const given = givenOf();
    const call = cellFunctionNamed(name);
    const answers = call(...given);
    const [a, b, c] = given.filter((each) => each !== null) as [Column, Column, Column];
    const time = processorTimes(
      {
        ours: () => call(...given),
        transport: () => JSON.parse(JSON.stringify([given, answers])) as unknown,
        // Three columns in, one out, as ours.
        nper: () => a.map(([first], i) => [nper(first!, b[i]![0]!, c[i]![0]!)]),
      },
      rounds,
    );
    const what = `${name}, 1,000,000 rows of three columns`;
    return [
      atMost(`${what}, to JSON transport of the same`, time.ours / time.transport, 0.15),
      atMost(`${what}, to NPER of formulajs`, time.ours / time.nper, 1),
    ];
  });
}
