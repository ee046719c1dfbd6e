import type { Text } from '../../language';
import { formula } from '../plan';
import { costAxis, growthAxis } from './axes';
import { paybackBands } from './bands';
import { growthNeeded } from './growthNeeded';
import { link } from './links';
import { growthLabel } from './growthLabel';
import { paybackProof } from './paybackProof';
import { unitFormat } from './quantities';
import {
  blockKey,
  blockKeys,
  firstAnswerColumn,
  rateColumn,
  tableColumns,
  tableRows,
} from './paybackTable';
import { paybackWorkings } from './paybackWorkings';
import { modelSheetText } from './modelSheetTexts';
import { type ModelCell, type ModelRow, type ModelSheet, type Write } from './sheet';
import {
  blankRow,
  calculation,
  empty,
  formulaOf,
  headingOf,
  line,
  note,
  section,
  spillRow,
  workings,
} from './rows';

const axisHeading: Text = modelSheetText('growth');
const modelHeading: Text = modelSheetText('baseCase');
const costHeading = headingOf(
  modelSheetText('costFormat'),
  (view) => formula`${view.along('costs')}`,
);

/** Question 3: when infrastructure of a thousand billions is paid back. */
export const infrastructureSheet: ModelSheet = {
  id: 'infrastructure',
  name: modelSheetText('infrastructureSheet'),
  title: modelSheetText('infrastructureTitle'),
  rows: [
    section(modelSheetText('inputs')),
    link('investment', 'industry.infrastructure_investment'),
    link('revenue', 'bigtech.ai_revenue'),
    link('costRatio', 'infrastructure_cost_ratio'),
    link('growth', 'growth'),
    link('growthYears', 'growth_years'),
    link('discountRate', 'discount_rate'),
    calculation({
      key: 'yearlySpend',
      label: modelSheetText('noAnnualSpend'),
      unit: 'USD bn',
      time: 'year',
      live: () => formula`0`,
    }),
    blankRow,
    section(
      modelSheetText('paybackTable'),
      axisHeading,
      modelHeading,
      ...costAxis.map(() => costHeading),
    ),
    costsRow(),
    ...blockKeys('table').map((key, i) =>
      line(
        {
          key,
          label: growthLabel(modelSheetText('payback'), i),
          unit: 'years',
          time: 'none',
        },
        formulaOf(unitFormat('share'), (view) =>
          i === 0
            ? formula`${view.value('growth')}`
            : formula`${view.input(growthAxis[i - 1] ?? '')}`,
        ),
        ...answerRow(
          i,
          (view) => formula`${view.along(blockKey('closed', i))}`,
          i === 0
            ? (view) =>
                formula`CAPEX.AI_PAYBACK(${view.value('investment')},${view.value('revenue')},${view.block('costs', firstAnswerColumn, 1, tableColumns)},${view.block(key, rateColumn, tableRows, 1)},${view.value('discountRate')},${view.value('yearlySpend')},${view.value('growthYears')})`
            : undefined,
        ),
      ),
    ),
    note(modelSheetText('paybackTableNote')),
    blankRow,
    ...growthNeeded('infrastructure'),
    blankRow,
    workings,
    ...paybackWorkings,
    blankRow,
    ...paybackProof,
  ],
  shades: [
    {
      ...{ from: blockKey('table', 0), to: blockKey('table', tableRows - 1) },
      ...{ column: firstAnswerColumn, columns: tableColumns, rules: paybackBands },
    },
  ],
};

/** The answers of a row; the first of all is the base case. */
function answerRow(row: number, native: Write, live?: Write): readonly ModelCell[] {
  return spillRow(unitFormat('years'), tableColumns, native, live).map((cell, column) =>
    row === 0 && column === 0 && cell.kind === 'formula' ? { ...cell, style: 'base' } : cell,
  );
}

/** The cost ratios above the table: the model's own first, then those of the inputs. */
function costsRow(): ModelRow {
  const of = (write: Write) => formulaOf(unitFormat('share'), write);
  return line(
    { key: 'costs', label: modelSheetText('costRatio'), unit: 'share', time: 'none' },
    empty,
    of((view) => formula`${view.value('costRatio')}`),
    ...costAxis.map((id) => of((view) => formula`${view.input(id)}`)),
  );
}
