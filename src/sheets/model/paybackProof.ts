import { formula } from '../plan';
import { differenceFormat, differenceOf } from './difference';
import { paybackBlock } from './paybackBlock';
import { blockKey, rateColumn, rateOf } from './paybackTable';
import { modelSheetText } from './modelSheetTexts';
import type { ModelRow } from './sheet';
import { section } from './rows';

/**
 * What is wrong with the table of paybacks: how far its answers are from the closed form, and, independently of that,
 * what is left of the investment when an answer is put back in. PV sums the whole years, at the rate that is left of
 * the discount rate after growth. If there is no answer, all future years together must not recover the investment.
 */
export const paybackProof: readonly ModelRow[] = [
  section(modelSheetText('paybackChecks'), modelSheetText('rate')),
  ...paybackBlock({
    name: 'difference',
    label: modelSheetText('differenceBlock'),
    unit: 'ratio',
    format: differenceFormat,
    rate: (view, row) => formula`${rateOf(view, 'earned', row)}`,
    cell: (view, row) =>
      differenceOf(view.along(blockKey('table', row)), view.along(blockKey('closed', row))),
  }),
  ...paybackBlock({
    name: 'proof',
    label: modelSheetText('proofBlock'),
    unit: 'share',
    format: differenceFormat,
    rate: (view, row) =>
      formula`(1+${view.value('discountRate')})/(1+${rateOf(view, 'table', row)})-1`,
    cell: (view, row) => {
      const years = view.along(blockKey('table', row));
      const growth = rateOf(view, 'table', row);
      const net = view.up('net');
      const investment = view.value('investment');
      const discount = view.value('discountRate');
      const whole = formula`-PV(${view.across(rateColumn)},INT(${years}),${net})/(1+${growth})`;
      const last = formula`(${years}-INT(${years}))*${net}*((1+${growth})/(1+${discount}))^INT(${years})/(1+${discount})`;
      const never = formula`OR(${net}<=0,AND(${growth}<${discount},${net}<=${investment}*(${discount}-${growth})))`;
      return formula`IF(ISNUMBER(${years}),IF(${investment}>0,ABS((${whole}+${last})/${investment}-1),ABS(${years})),IF(${never},0,1))`;
    },
  }),
];
