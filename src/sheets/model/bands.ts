import type { ShadeRule } from '../shades';

/** How the results of sensitivity tables are shaded by size. What it means is in the notes below the tables. */

/** Years: red above 15, and where the spend never pays back; green up to 5, a usual horizon of investors. */
export const paybackBands: readonly ShadeRule[] = [
  { condition: { kind: 'error' }, shade: 'bad' },
  { condition: { kind: 'greaterThan', value: 15 }, shade: 'bad' },
  { condition: { kind: 'lessThanOrEqual', value: 5 }, shade: 'good' },
  { condition: { kind: 'lessThanOrEqual', value: 15 }, shade: 'between' },
];

/** USD bn of revenue a year: green up to 20, what big tech earns with AI in the article, and red above three times that. */
export const requiredBands: readonly ShadeRule[] = [
  { condition: { kind: 'error' }, shade: 'bad' },
  { condition: { kind: 'lessThanOrEqual', value: 20 }, shade: 'good' },
  { condition: { kind: 'greaterThan', value: 60 }, shade: 'bad' },
  { condition: { kind: 'lessThanOrEqual', value: 60 }, shade: 'between' },
];

/** Multiples of today's sales: green from four times on, and red where they cannot double. */
export const ceilingBands: readonly ShadeRule[] = [
  { condition: { kind: 'greaterThanOrEqual', value: 4 }, shade: 'good' },
  { condition: { kind: 'lessThan', value: 2 }, shade: 'bad' },
  { condition: { kind: 'lessThan', value: 4 }, shade: 'between' },
];
