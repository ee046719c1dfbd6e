import { finiteOrTooLarge } from '../finance/noAnswer';
import { paybackSchedule, type ScheduleYear } from '../finance/paybackSchedule';
import type { Table, TableDefinition } from './definition';
import {
  costRatio,
  discountRate,
  growth,
  growthYears,
  investment,
  revenue,
  yearlySpend,
} from './numberArguments';

/** Headings are the same in every language: formulas look them up, and a workbook travels. */
const columns: readonly (readonly [heading: string, field: keyof ScheduleYear])[] = [
  ['Year', 'year'],
  ['Revenue', 'revenue'],
  ['Running cost', 'runningCost'],
  ['Spend', 'spend'],
  ['Net cash', 'netCash'],
  ['Discounted', 'discounted'],
  ['Cumulative', 'cumulative'],
];

/** The first row of the table. */
export const scheduleHeadings: readonly string[] = columns.map(([heading]) => heading);

export const aiPaybackSchedule: TableDefinition = {
  kind: 'table',
  name: 'AI_PAYBACK_SCHEDULE',
  arguments: [
    investment,
    revenue,
    costRatio,
    growth,
    discountRate,
    yearlySpend,
    {
      kind: 'number',
      name: 'years',
      unit: 'years',
      domain: { atLeast: 0, atMost: 200, whole: true },
      optional: true,
    },
    growthYears,
  ],
  calculate: (...values: Parameters<typeof paybackSchedule>): Table => [
    scheduleHeadings,
    ...paybackSchedule(...values).map((year) =>
      columns.map(([, field]) => finiteOrTooLarge(year[field])),
    ),
  ],
};
