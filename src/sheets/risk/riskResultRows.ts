import { formula, type Formula, type FormulaReference, type PlanCell } from '../plan';
import { emptyCell, formulaCell, headingCell, textCell } from '../planCells';
import { numberFormat } from '../numberFormat';
import { argumentColumn, estimateCells, settingCell } from './riskInputRows';
import { riskInputs } from './riskReport';
import type { RiskSheetTexts } from './riskSheetTexts';

const percents = [5, 25, 50, 75, 95];

/** Results of AI_PAYBACK_RISK, one per row: share, percentiles, mean, main driver, its rank correlation. */
export const riskResultCount = percents.length + 4;

/** The row of the mean, counted from the first result. */
export const meanRow = 1 + percents.length;

/** Years in the block. */
export const yearsFormat = '#,##0.00_);(#,##0.00)';

interface ResultsPlace {
  /** The block's row of the first input. */
  readonly inputsAt: number;
  /** The block's row in which AI_PAYBACK_RISK is entered. */
  readonly workingsAt: number;
}

/** A result as it is called in the sheet's language; the main driver's own name runs over the cells next to it. */
interface RiskResult {
  readonly label: string;
  readonly format: string;
  readonly meaning?: string;
}

function riskResults(texts: RiskSheetTexts): readonly RiskResult[] {
  const { resultLabels, meanings } = texts;
  return [
    { label: resultLabels.share, format: numberFormat('share'), meaning: meanings.share },
    ...percents.map((percent) => ({
      label: `P${percent}`,
      format: yearsFormat,
      meaning: meanings.percentile(percent),
    })),
    { label: resultLabels.mean, format: yearsFormat, meaning: meanings.mean },
    { label: resultLabels.driver, format: 'General' },
    { label: texts.rankCorrelation, format: '0.00', meaning: meanings.correlation },
  ];
}

/** A heading, and each result of AI_PAYBACK_RISK with its meaning, in words of the sheet's language. */
export function riskResultRows(
  texts: RiskSheetTexts,
  { inputsAt, workingsAt }: ResultsPlace,
): readonly (readonly PlanCell[])[] {
  const value = ({ format, meaning }: RiskResult, i: number): PlanCell => {
    const result = resultOf(workingsAt, i);
    return meaning === undefined
      ? { kind: 'formula', formula: inputLabel(result, inputsAt), format, style: 'label' }
      : formulaCell(result, format);
  };
  return [
    [headingCell(texts.results), headingCell(texts.value, true), headingCell(texts.meaning)],
    ...riskResults(texts).map((result, i): readonly PlanCell[] => [
      textCell(result.label),
      value(result, i),
      result.meaning === undefined ? emptyCell : textCell(result.meaning, 'note'),
    ]),
  ];
}

/** A heading, and what AI_PAYBACK_RISK fills: its labels are the same in every language. */
export function riskWorkingRows(
  texts: RiskSheetTexts,
  inputsAt: number,
): readonly (readonly PlanCell[])[] {
  return [
    [
      headingCell(texts.workings),
      headingCell(texts.value, true),
      textCell(texts.workingsNote, 'note'),
    ],
    ...riskResults(texts).map(({ format }, i): readonly PlanCell[] => [
      i === 0
        ? { kind: 'formula', formula: riskCall(inputsAt), format: 'General', style: 'label' }
        : { kind: 'spilled', format: 'General', style: 'label' },
      { kind: 'spilled', format, style: 'formula' },
    ]),
  ];
}

/** A value that AI_PAYBACK_RISK fills; if it answers with an error, that is in its first cell only. */
function resultOf(workingsAt: number, result: number): Formula {
  const first: FormulaReference = { row: workingsAt, column: 0, anchor: 'both' };
  return formula`IF(ISERROR(${first}),${first},${{ row: workingsAt + result, column: 1 }})`;
}

/** What the inputs call an argument. */
function inputLabel(argument: Formula, inputsAt: number): Formula {
  const inputs = { row: inputsAt, rows: riskInputs.length, columns: 1, anchor: 'both' } as const;
  const labels = { ...inputs, column: 0 };
  const names = { ...inputs, column: argumentColumn };
  return formula`INDEX(${labels},MATCH(${argument},${names},0))`;
}

function riskCall(inputsAt: number): Formula {
  const estimates = riskInputs.map((_, i) => estimateCells(inputsAt, i));
  const settings = (['trials', 'seed', 'growthYears'] as const).map((setting) =>
    settingCell(inputsAt, setting),
  );
  return formula`CAPEX.AI_PAYBACK_RISK(${argumentList([...estimates, ...settings])})`;
}

/** References with commas between them. */
export function argumentList(references: readonly (Formula['parts'][number] & object)[]): Formula {
  return { parts: references.flatMap((each, i) => (i === 0 ? [each] : [',', each])) };
}

/** A number that was worked out beforehand and is nobody's input. */
export function fixedCell(value: number, format: string): PlanCell {
  return { kind: 'number', value, format, style: 'formula' };
}
