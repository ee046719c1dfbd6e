import type { Area } from '../../cells/area';
import type { Language } from '../../language';
import type { ChartSpan } from '../chartPlace';
import { formula, type PlanCell, type PlanChart } from '../plan';
import { emptyCell, formulaCell, headingCell, textCell } from '../planCells';
import { gapColumns, gapMessage } from '../verdict/gapChart';
import type { VerdictCells } from '../verdict/verdictCells';
import { verdictTexts } from '../verdict/verdictTexts';
import {
  firstStartAnswer,
  firstStartInput,
  startAmountFormat,
  startAnswers,
  startCells,
  startValueColumn,
} from './startRows';
import { startTexts } from './startTexts';

/** Below the answers: a blank row, the hint, a blank row, headings, the title. */
const firstCharted = firstStartAnswer + startAnswers.length + 5;

/** Where its chart is: beside the inputs and the answers, as wide as a window of 1,280 pixels leaves. */
export const startChartSpan: ChartSpan = {
  from: { row: firstStartInput - 1, column: startValueColumn + 2 },
  to: { row: firstStartAnswer + startAnswers.length, column: startValueColumn + 5, x: 80 },
};

/** The rows that the chart draws: headings, its message, its columns. */
export function startChartRows(
  verdict: VerdictCells,
  language: Language,
): readonly (readonly PlanCell[])[] {
  const texts = startTexts.in(language);
  const message: PlanCell = {
    kind: 'formula',
    formula: gapMessage(verdict, language),
    format: 'General',
    style: 'label',
  };
  return [
    [
      headingCell(texts.chart),
      headingCell(texts.value, true),
      headingCell(verdictTexts.in(language).missing, true),
    ],
    [message, emptyCell, emptyCell],
    ...gapColumns.map((column) => [
      textCell(texts[column.subject]),
      formulaCell(formula`${startCells[column.subject]}`, startAmountFormat),
      'missing' in column ? formulaCell(column.missing(verdict), startAmountFormat) : emptyCell,
    ]),
  ];
}

/** What the spend needs against what there is. */
export function startChart(language: Language): PlanChart {
  const { usdBnPerYear } = startTexts.in(language);
  const { chart, missing } = verdictTexts.in(language);
  return {
    kind: 'column',
    title: chart,
    titleCell: { row: firstCharted - 1, column: 0 },
    unit: usdBnPerYear,
    isStacked: true,
    categories: charted(0),
    series: [
      { name: usdBnPerYear, values: charted(startValueColumn) },
      { name: missing, values: charted(startValueColumn + 1), role: 'shortfall' },
    ],
  };
}

/** The rows of the chart in a column. */
function charted(column: number): Area {
  return { row: firstCharted, column, rows: gapColumns.length, columns: 1 };
}
