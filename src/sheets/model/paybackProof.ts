import { type Formula, formula } from '../plan';
import { differenceFormat, differenceOf } from './difference';
import { phaseOf } from './growthPhase';
import { paybackBlock } from './paybackBlock';
import { blockKey } from './paybackTable';
import { unitFormat } from './quantities';
import { modelSheetText } from './modelSheetTexts';
import type { CellContext, ModelRow } from './sheet';
import { section } from './rows';

/**
 * What is wrong with the table of paybacks: how far its answers are from the closed form, and, independently of that,
 * what is left of the investment when an answer is put back in. PV sums the whole years: those of growth at the rate
 * that is left of the discount rate after growth, the level ones at the discount rate. If there is no answer, all
 * future years together must not recover the investment.
 */
export const paybackProof: readonly ModelRow[] = [
  section(modelSheetText('paybackChecks'), modelSheetText('growth')),
  ...paybackBlock({
    name: 'difference',
    label: modelSheetText('differenceBlock'),
    unit: 'ratio',
    format: differenceFormat,
    cell: (view, row) =>
      differenceOf(view.along(blockKey('table', row)), view.along(blockKey('closed', row))),
  }),
  ...paybackBlock({
    name: 'growing',
    label: modelSheetText('growingBlock'),
    unit: 'count',
    format: unitFormat('count'),
    cell: (view, row) => {
      const years = view.along(blockKey('table', row));
      const growthYears = view.value('growthYears');
      return formula`IF(ISNUMBER(${years}),IF(${growthYears}=0,INT(${years}),MIN(INT(${years}),${growthYears})),${growthYears})`;
    },
  }),
  ...paybackBlock({
    name: 'flow',
    label: modelSheetText('flowBlock'),
    unit: 'USD bn',
    format: unitFormat('USD bn'),
    cell: (view, row) =>
      formula`${view.up('net')}*(1+${phaseOf(view, 'excess', row)})^${view.along(blockKey('growing', row))}`,
  }),
  ...paybackBlock({
    name: 'recovered',
    label: modelSheetText('recoveredBlock'),
    unit: 'USD bn',
    format: unitFormat('USD bn'),
    cell: (view, row) => {
      const { years, growing, flow, discount } = partsOf(view, row);
      const level = formula`INT(${years})-${growing}`;
      const last = formula`(${years}-INT(${years}))*${flow}/(1+${discount})^(${level}+1)`;
      return formula`${last}-${negative(view, row)}-PV(${discount},${level},${flow})`;
    },
  }),
  ...paybackBlock({
    name: 'proof',
    label: modelSheetText('proofBlock'),
    unit: 'share',
    format: differenceFormat,
    cell: (view, row) => {
      const { years, flow, discount, investment, growth } = partsOf(view, row);
      const net = view.up('net');
      const unrecovered = formula`IF(${investment}>0,ABS(${view.along(blockKey('recovered', row))}/${investment}-1),ABS(${years}))`;
      const never = formula`IF(${view.value('growthYears')}=0,${net}<=${investment}*(${discount}-${growth}),(${investment}+${negative(view, row)})*${discount}>=${flow})`;
      return formula`IF(ISNUMBER(${years}),${unrecovered},IF(OR(${net}<=0,${never}),0,1))`;
    },
  }),
];

/** What the growth years recover, negative as PV has it. */
function negative(view: CellContext, row: number): Formula {
  const { growing, growth } = partsOf(view, row);
  return formula`PV(${phaseOf(view, 'pvRate', row)},${growing},${view.up('net')})/(1+${growth})`;
}

function partsOf(view: CellContext, row: number) {
  return {
    years: view.along(blockKey('table', row)),
    growing: view.along(blockKey('growing', row)),
    flow: view.along(blockKey('flow', row)),
    growth: phaseOf(view, 'growth', row),
    discount: view.value('discountRate'),
    investment: view.value('investment'),
  };
}
