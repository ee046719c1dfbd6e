import { eachLanguage, type Text } from '../../language';
import { formula } from '../plan';
import { blockCheck, check } from './checkRows';
import { unitFormat } from './quantities';
import { requiredProof } from './requiredTable';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import { type ModelRow, singleValueColumn } from './sheet';
import { lifeCases } from './withinLife';

/** The table of required revenues put back in, and required revenue and payback of each case, year by year. */
export const requiredChecks: readonly ModelRow[] = [
  blockCheck(modelSheetText('requiredTableCheck'), (view) => {
    const { key, column, rows, columns } = requiredProof;
    return formula`MAX(${view.block(key, column, rows, columns, 'required')})`;
  }),
  ...lifeCases.flatMap((label, i) => [
    check({
      label: named('AI_REQUIRED_REVENUE', label),
      unit: 'USD bn',
      time: 'year',
      format: unitFormat('USD bn'),
      ...compared('required', 'requiredAgain', i),
    }),
    check({
      label: named('AI_PAYBACK', label),
      unit: 'years',
      time: 'none',
      format: unitFormat('years'),
      ...compared('payback', 'paybackAgain', i),
    }),
  ]),
];

function compared(answer: string, recalculated: string, i: number) {
  const of = (key: string): Pick<Parameters<typeof check>[0], 'answer'>['answer'] => {
    return (view) => formula`${view.block(key, singleValueColumn + i, 1, 1, 'required')}`;
  };
  return { answer: of(answer), recalculated: of(recalculated) };
}

function named(name: string, label: Text): Text {
  return eachLanguage((language) =>
    modelSheetTexts.in(language).requiredCheck(name, label[language]),
  );
}
