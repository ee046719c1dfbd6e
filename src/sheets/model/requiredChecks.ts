import { eachLanguage, type Text } from '../../language';
import { formula } from '../plan';
import { blockCheck, check } from './checkRows';
import { unitFormat } from './quantities';
import { lifeProofBlock } from './lifeProof';
import { publishedProof } from './publishedRows';
import { requiredProof } from './requiredTable';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import { type ModelRow, singleValueColumn, type Write } from './sheet';
import { lifeCases } from './withinLife';

/**
 * The tables of required revenues put back in, and required revenue and payback of each case, year by year and in
 * closed form.
 */
export const requiredChecks: readonly ModelRow[] = [
  largestOf(modelSheetText('requiredTableCheck'), requiredProof),
  largestOf(modelSheetText('publishedCheck'), publishedProof),
  largestOf(modelSheetText('requiredProofCheck'), lifeProofBlock),
  ...lifeCases.flatMap((label, i) => [
    check({
      label: named('AI_REQUIRED_REVENUE', label),
      unit: 'USD bn',
      time: 'year',
      format: unitFormat('USD bn'),
      answer: ofCase('required', i),
      recalculated: ofCase('requiredAgain', i),
    }),
    check({
      label: named('AI_PAYBACK', label),
      unit: 'years',
      time: 'none',
      format: unitFormat('years'),
      answer: ofCase('payback', i),
      recalculated: ofCase('paybackAgain', i),
      nativeRecalculated: ofCase('paybackClosed', i),
    }),
  ]),
];

function largestOf(
  label: Text,
  block: typeof requiredProof | typeof lifeProofBlock | typeof publishedProof,
): ModelRow {
  const { key, column, rows, columns } = block;
  return blockCheck(
    label,
    (view) => formula`MAX(${view.block(key, column, rows, columns, 'required')})`,
  );
}

function ofCase(key: string, i: number): Write {
  return (view) => formula`${view.block(key, singleValueColumn + i, 1, 1, 'required')}`;
}

function named(name: string, label: Text): Text {
  return eachLanguage((language) =>
    modelSheetTexts.in(language).requiredCheck(name, label[language]),
  );
}
