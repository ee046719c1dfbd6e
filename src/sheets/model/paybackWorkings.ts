import { formula } from '../plan';
import { factorFormat, paybackBlock } from './paybackBlock';
import { blockKey, rateColumn, rateOf, tableColumns } from './paybackTable';
import { unitFormat } from './quantities';
import { modelSheetText } from './modelSheetTexts';
import type { ModelCell, ModelRow, Write } from './sheet';
import { empty, formulaOf, line, type Line, note, section } from './rows';

/**
 * The table of paybacks once more, in closed form and native functions. Flows that grow by g and are discounted by d
 * are a series in which each is 1 + e times the one before, e = (g − d) / (1 + d). LN(1 + x) and EXP(x) − 1 are
 * multiplied by what is 1 but for rounding, so that a small x keeps its digits.
 */
export const paybackWorkings: readonly ModelRow[] = [
  section(modelSheetText('closedFormHeading'), modelSheetText('rate')),
  note(modelSheetText('closedFormNote')),
  costRow(
    {
      key: 'net',
      label: modelSheetText('year1NetRevenue'),
      unit: 'USD bn',
      time: 'year',
    },
    (view) => formula`${view.value('revenue')}*(1-${view.up('costs')})`,
  ),
  costRow(
    {
      key: 'flows',
      label: modelSheetText('flowsRow'),
      unit: 'ratio',
      time: 'none',
    },
    (view) =>
      formula`IF(${view.value('investment')}=0,0,IF(${view.up('net')}>0,${view.value('investment')}*(1+${view.value('discountRate')})/${view.up('net')},NA()))`,
  ),
  ...paybackBlock({
    name: 'earned',
    label: modelSheetText('earnedBlock'),
    unit: 'ratio',
    format: factorFormat,
    rate: (view, row) =>
      formula`(${rateOf(view, 'table', row)}-${view.value('discountRate')})/(1+${view.value('discountRate')})`,
    cell: (view) => formula`${view.across(rateColumn)}*${view.up('flows')}`,
  }),
  ...paybackBlock({
    name: 'smooth',
    label: modelSheetText('smoothBlock'),
    unit: 'years',
    format: factorFormat,
    rate: (view, row) => {
      const e = rateOf(view, 'earned', row);
      return formula`IF(1+${e}=1,${e},LN(1+${e})*${e}/((1+${e})-1))`;
    },
    cell: (view, row) => {
      const x = view.along(blockKey('earned', row));
      return formula`IF(1+${x}<=0,NA(),IF(1+${x}=1,${view.up('flows')},LN(1+${x})*${x}/((1+${x})-1)/${view.across(rateColumn)}))`;
    },
  }),
  ...paybackBlock({
    name: 'rest',
    label: modelSheetText('restBlock'),
    unit: 'ratio',
    format: factorFormat,
    rate: (view, row) => formula`${rateOf(view, 'smooth', row)}`,
    cell: (view, row) => {
      const years = view.along(blockKey('smooth', row));
      return formula`(${years}-INT(${years}))*${view.across(rateColumn)}`;
    },
  }),
  ...paybackBlock({
    name: 'closed',
    label: modelSheetText('closedBlock'),
    unit: 'years',
    format: unitFormat('years'),
    rate: (view, row) => formula`${rateOf(view, 'earned', row)}`,
    cell: (view, row) => {
      const years = view.along(blockKey('smooth', row));
      const y = view.along(blockKey('rest', row));
      return formula`INT(${years})+IF(EXP(${y})=1,${years}-INT(${years}),(EXP(${y})-1)*${y}/LN(EXP(${y}))/${view.across(rateColumn)})`;
    },
  }),
];

/** A row of one number for each cost ratio. */
function costRow(about: Line, write: Write): ModelRow {
  const cell = formulaOf(unitFormat(about.unit), write);
  return line(about, empty, ...new Array<ModelCell>(tableColumns).fill(cell));
}
