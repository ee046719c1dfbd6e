import { formula, type Formula, type PlanCell } from '../plan';
import { headingCell, textCell } from '../planCells';
import { numberFormat } from '../numberFormat';
import { estimateCells, settingCell } from './riskInputRows';
import { riskInputs } from './riskReport';
import type { RiskSheetTexts } from './riskSheetTexts';

const percents = [5, 25, 50, 75, 95];

/** Rows that AI_PAYBACK_RISK fills: share, percentiles, mean, main driver, its rank correlation. */
export const riskResultCount = percents.length + 4;

/** The row of the mean, counted from the first result. */
export const meanRow = 1 + percents.length;

/** Years in the block. */
export const yearsFormat = '#,##0.00_);(#,##0.00)';

/** A heading, and the table that AI_PAYBACK_RISK fills, with what each of its rows means. */
export function riskResultRows(
  texts: RiskSheetTexts,
  inputsAt: number,
): readonly (readonly PlanCell[])[] {
  const rows: readonly (readonly [format: string, meaning: string])[] = [
    [numberFormat('share'), texts.share],
    ...percents.map((percent) => [yearsFormat, texts.percentile(percent)] as const),
    [yearsFormat, texts.mean],
    ['General', texts.driver],
    ['0.00', texts.correlation],
  ];
  return [
    [headingCell(texts.results), headingCell(texts.value, true), headingCell(texts.meaning)],
    ...rows.map(([format, meaning], i): readonly PlanCell[] => [
      i === 0
        ? { kind: 'formula', formula: riskCall(inputsAt), format: 'General', style: 'label' }
        : { kind: 'spilled', format: 'General', style: 'label' },
      { kind: 'spilled', format, style: 'formula' },
      textCell(meaning, 'note'),
    ]),
  ];
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
