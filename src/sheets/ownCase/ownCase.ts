import type { PlanOptions } from '../baselineTable';
import { findFigure } from '../../figures/figures';
import type { Text } from '../../language';
import { sourceOf } from '../model/inputsSheet';
import { unitFormat } from '../model/quantities';
import { blankRow, line, note, section, signConvention, text, type Line } from '../model/rows';
import { type ModelRow, type ModelSheet, modelPlacesOf, singleValueColumn } from '../model/sheet';
import { sheetPlan } from '../model/sheetPlan';
import type { Plan } from '../plan';
import { failedChecks, ownCaseChecks } from './ownCaseChecks';
import { ownCaseResults } from './ownCaseResults';
import { ownCaseText } from './ownCaseTexts';
import { firstYear, lastYear, yearColumns, yearRows } from './yearRows';

/** One sheet for one's own case: spend and revenue by year, and what they come to. */
export const ownCaseSheet: ModelSheet = {
  id: 'ownCase',
  name: ownCaseText('name'),
  title: ownCaseText('title'),
  master: failedChecks,
  rows: [
    note(ownCaseText('fillNote')),
    note(ownCaseText('articleNote')),
    ...signConvention,
    blankRow,
    section(ownCaseText('inputs')),
    input(
      { key: 'figures', label: ownCaseText('figures'), unit: 'choice', time: 'none' },
      1,
      ownCaseText('yourChoice'),
    ),
    articleInput('articleSpend', 'bigtech.ai_spend'),
    articleInput('articleRevenue', 'bigtech.ai_revenue'),
    input(
      { key: 'costRatio', label: ownCaseText('costRatio'), unit: 'share', time: 'none' },
      0,
      ownCaseText('noCost'),
    ),
    input(
      {
        key: 'discountRate',
        label: ownCaseText('discountRate'),
        unit: 'share',
        time: 'yearlyRate',
      },
      0.1,
      ownCaseText('assumption'),
    ),
    input(
      { key: 'life', label: ownCaseText('usefulLife'), unit: 'years', time: 'none' },
      5,
      ownCaseText('chipLife'),
    ),
    input(
      { key: 'tolerance', label: ownCaseText('largestDifference'), unit: 'ratio', time: 'none' },
      1e-6,
      ownCaseText('assumption'),
      '0E+00_)',
    ),
    blankRow,
    ...ownCaseResults,
    ...yearRows,
    blankRow,
    ...ownCaseChecks,
  ],
  choices: [{ from: 'figures', to: 'figures', column: singleValueColumn, values: [1, 2] }],
  charts: [
    {
      kind: 'line',
      title: ownCaseText('chart'),
      categories: { from: firstYear, to: lastYear, column: yearColumns.year },
      series: (['cumulative', 'cumulativeDiscounted'] as const).map((name) => ({
        name: ownCaseText(name),
        values: { from: firstYear, to: lastYear, column: yearColumns[name] },
      })),
    },
  ],
};

/** The sheet as a plan, in AI Capex formulas or native ones. */
export function ownCase(options: PlanOptions): Plan {
  const places = modelPlacesOf([ownCaseSheet], ({ name }) => name[options.language]);
  return sheetPlan(ownCaseSheet, places, options);
}

function input(
  about: Line,
  value: number,
  source: Text,
  format = unitFormat(about.unit),
): ModelRow {
  return line(about, { kind: 'input', value, format }, text(source, 'note'));
}

function articleInput(key: 'articleSpend' | 'articleRevenue', id: string): ModelRow {
  const figure = findFigure(id);
  if (!figure || figure.unit === 'date') throw new RangeError(`no figure "${id}" in a unit`);
  const { unit, per: time, value } = figure;
  return input({ key, label: ownCaseText(key), unit, time }, value, sourceOf(figure));
}
