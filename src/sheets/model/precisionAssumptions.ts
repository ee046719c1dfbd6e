import { periodsPerYear } from '../../figures/annual';
import type { Text } from '../../language';
import { type Assumption, ratio } from './assumption';
import { modelSheetText } from './modelSheetTexts';

const calendar: Text = modelSheetText('calendar');
const precision: Text = modelSheetText('assumptionPrecision');

/** What the model counts by, and how exact it is; seldom changed. */
export const precisionAssumptions: readonly Assumption[] = [
  {
    id: 'periods.quarter',
    label: modelSheetText('periodsPerYearQuarterly'),
    unit: 'count',
    time: 'none',
    value: periodsPerYear.quarter,
    lowest: 1,
    highest: 4,
    source: calendar,
  },
  {
    id: 'periods.year',
    label: modelSheetText('periodsPerYearAnnual'),
    unit: 'count',
    time: 'none',
    value: periodsPerYear.year,
    lowest: 1,
    highest: 1,
    source: calendar,
  },
  {
    id: 'tolerance',
    label: modelSheetText('toleranceForDifferences'),
    ...ratio,
    value: 1e-9,
    highest: 1e-3,
    source: precision,
  },
  {
    id: 'proof_tolerance',
    label: modelSheetText('toleranceForResiduals'),
    ...ratio,
    value: 1e-6,
    highest: 1e-3,
    source: precision,
  },
  {
    id: 'search.low',
    label: modelSheetText('bisectionMinimum'),
    unit: 'ratio',
    time: 'none',
    value: -50,
    lowest: -50,
    highest: -10,
    source: precision,
  },
  {
    id: 'search.high',
    label: modelSheetText('bisectionMaximum'),
    unit: 'ratio',
    time: 'none',
    value: 50,
    lowest: 10,
    highest: 50,
    source: precision,
  },
];
