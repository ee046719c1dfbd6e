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
    min: 1,
    max: 4,
    source: calendar,
  },
  {
    id: 'periods.year',
    label: modelSheetText('periodsPerYearAnnual'),
    unit: 'count',
    time: 'none',
    value: periodsPerYear.year,
    min: 1,
    max: 1,
    source: calendar,
  },
  {
    id: 'tolerance',
    label: modelSheetText('toleranceForDifferences'),
    ...ratio,
    value: 1e-9,
    max: 1e-3,
    source: precision,
  },
  {
    id: 'proof_tolerance',
    label: modelSheetText('toleranceForResiduals'),
    ...ratio,
    value: 1e-6,
    max: 1e-3,
    source: precision,
  },
  {
    id: 'search.low',
    label: modelSheetText('bisectionMinimum'),
    unit: 'ratio',
    time: 'none',
    value: -50,
    min: -50,
    max: -10,
    source: precision,
  },
  {
    id: 'search.high',
    label: modelSheetText('bisectionMaximum'),
    unit: 'ratio',
    time: 'none',
    value: 50,
    min: 10,
    max: 50,
    source: precision,
  },
];
