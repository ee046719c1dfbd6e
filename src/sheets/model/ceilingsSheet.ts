import type { Text } from '../../language';
import { formula } from '../plan';
import { columnsFrom } from './columnsFrom';
import { ceilingShades, ceilingTable, ceilingWorkings } from './ceilingTable';
import { inputNamed, link } from './links';
import { shareFigures } from './modelFigures';
import { unitFormat } from './quantities';
import { modelSheetText } from './modelSheetTexts';
import { type ModelSheet, singleValueColumn } from './sheet';
import { blankRow, formulaOf, line, note, section, workings } from './rows';

const headings: readonly Text[] = [
  modelSheetText('share'),
  modelSheetText('today'),
  modelSheetText('afterMarketGrowth'),
  modelSheetText('canDouble'),
];

const yesNo: Text = modelSheetText('yesNoFormat');

/** Columns of the ceilings. */
export const ceilingColumns = columnsFrom(singleValueColumn, ['share', 'today', 'later'] as const);

/** Question 5: how far a company can grow on its market share. */
export const ceilingsSheet: ModelSheet = {
  id: 'ceilings',
  name: modelSheetText('ceilingsSheet'),
  title: modelSheetText('ceilingsTitle'),
  rows: [
    note(modelSheetText('ceilingsNote')),
    blankRow,
    section(modelSheetText('inputs')),
    link('marketGrowth', 'market_growth'),
    link('marketYears', 'market_years'),
    link('rivals', 'rivals_share'),
    link('limit', 'norvig.doubling_limit'),
    blankRow,
    section(modelSheetText('growthCeilings'), ...headings),
    ...shareFigures.map((id) =>
      line(
        { key: id, label: inputNamed(id).label, unit: 'times', time: 'none' },
        formulaOf(unitFormat('share'), (view) => formula`${view.input(id)}`),
        formulaOf(
          unitFormat('times'),
          (view) => formula`CAPEX.MARKET_CEILING(${view.across(ceilingColumns.share)})`,
          (view) => formula`1/${view.across(ceilingColumns.share)}`,
        ),
        formulaOf(
          unitFormat('times'),
          (view) =>
            formula`CAPEX.MARKET_CEILING(${view.across(ceilingColumns.share)},${view.value('marketGrowth')},${view.value('marketYears')},${view.value('rivals')})`,
          (view) =>
            formula`(1-${view.value('rivals')})*(1+${view.value('marketGrowth')})^${view.value('marketYears')}/${view.across(ceilingColumns.share)}`,
        ),
        formulaOf(
          yesNo,
          (view) => formula`IF(${view.across(ceilingColumns.share)}<=${view.value('limit')},1,0)`,
        ),
      ),
    ),
    note(modelSheetText('comparableYearsNote')),
    blankRow,
    ...ceilingTable,
    blankRow,
    workings,
    ...ceilingWorkings,
  ],
  shades: [ceilingShades],
};
