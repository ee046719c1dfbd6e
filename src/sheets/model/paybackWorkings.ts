import { formula } from '../plan';
import { growthPhaseRows, phaseOf } from './growthPhase';
import { factorFormat, paybackBlock } from './paybackBlock';
import { blockKey, tableColumns } from './paybackTable';
import { unitFormat } from './quantities';
import { modelSheetText } from './modelSheetTexts';
import type { CellContext, ModelCell, ModelRow, Write } from './sheet';
import { blankRow, empty, formulaOf, line, type Line, note, section } from './rows';

const number = unitFormat('count');

/** The cell of a block in the same place. */
const of = (view: CellContext, name: string, row: number) => view.along(blockKey(name, row));

/**
 * The table of paybacks once more, in closed form and native functions. While revenue grows, and again once it is
 * level, discounted flows are a series in which each is 1 + e times the one before: if the growth years do not earn
 * the investment, what is left of it is paid back by level flows, e = −d / (1 + d). LN(1 + x) and EXP(x) − 1 are
 * multiplied by what is 1 but for rounding, so that a small x keeps its digits.
 */
export const paybackWorkings: readonly ModelRow[] = [
  ...growthPhaseRows,
  blankRow,
  section(modelSheetText('closedFormHeading'), modelSheetText('growth')),
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
    name: 'level',
    label: modelSheetText('levelBlock'),
    unit: 'count',
    format: number,
    cell: (view, row) =>
      formula`IF(AND(${view.value('growthYears')}>0,${view.up('flows')}>${phaseOf(view, 'earned', row)}),1,0)`,
  }),
  ...paybackBlock({
    name: 'left',
    label: modelSheetText('leftBlock'),
    unit: 'ratio',
    format: factorFormat,
    cell: (view, row) =>
      formula`IF(${of(view, 'level', row)}=1,(${view.up('flows')}-${phaseOf(view, 'earned', row)})/${phaseOf(view, 'factor', row)},${view.up('flows')})`,
  }),
  ...paybackBlock({
    name: 'excess',
    label: modelSheetText('excessBlock'),
    unit: 'ratio',
    format: factorFormat,
    cell: (view, row) =>
      formula`IF(${of(view, 'level', row)}=1,-${view.value('discountRate')}/(1+${view.value('discountRate')}),${phaseOf(view, 'excess', row)})`,
  }),
  ...paybackBlock({
    name: 'log',
    label: modelSheetText('logBlock'),
    unit: 'ratio',
    format: factorFormat,
    cell: (view, row) => {
      const e = of(view, 'excess', row);
      return formula`IF(1+${e}=1,${e},LN(1+${e})*${e}/((1+${e})-1))`;
    },
  }),
  ...paybackBlock({
    name: 'earned',
    label: modelSheetText('earnedBlock'),
    unit: 'ratio',
    format: factorFormat,
    cell: (view, row) => formula`${of(view, 'excess', row)}*${of(view, 'left', row)}`,
  }),
  ...paybackBlock({
    name: 'smooth',
    label: modelSheetText('smoothBlock'),
    unit: 'years',
    format: factorFormat,
    cell: (view, row) => {
      const x = of(view, 'earned', row);
      return formula`IF(1+${x}<=0,NA(),IF(1+${x}=1,${of(view, 'left', row)},LN(1+${x})*${x}/((1+${x})-1)/${of(view, 'log', row)}))`;
    },
  }),
  ...paybackBlock({
    name: 'rest',
    label: modelSheetText('restBlock'),
    unit: 'ratio',
    format: factorFormat,
    cell: (view, row) => {
      const years = of(view, 'smooth', row);
      return formula`(${years}-INT(${years}))*${of(view, 'log', row)}`;
    },
  }),
  ...paybackBlock({
    name: 'closed',
    label: modelSheetText('closedBlock'),
    unit: 'years',
    format: unitFormat('years'),
    cell: (view, row) => {
      const years = of(view, 'smooth', row);
      const y = of(view, 'rest', row);
      const growing = formula`${of(view, 'level', row)}*${view.value('growthYears')}`;
      return formula`${growing}+INT(${years})+IF(EXP(${y})=1,${years}-INT(${years}),(EXP(${y})-1)*${y}/LN(EXP(${y}))/${of(view, 'excess', row)})`;
    },
  }),
];

/** A row of one number for each cost ratio. */
function costRow(about: Line, write: Write): ModelRow {
  const cell = formulaOf(unitFormat(about.unit), write);
  return line(about, empty, ...new Array<ModelCell>(tableColumns).fill(cell));
}
