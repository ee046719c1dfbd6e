import type { Language } from '../../language';
import { defaultPlanOptions } from '../baselineTable';
import { verdictWidth } from '../columnWidth';
import { modelLink } from '../model/modelNames';
import { withTexts } from '../numberFormat';
import { formula, literal, type Plan, type PlanCell } from '../plan';
import { emptyCell, formulaCell, headingCell, inputCell, linkCell, textCell } from '../planCells';
import { pageFooter } from '../print/pageFooter';
import { verdictFormat, verdictNumber, verdictSentences } from '../verdict/verdict';
import { startChart, startChartRows } from './startChart';
import {
  firstStartInput,
  startAnswerRows,
  startAnswers,
  startCells,
  startInputRows,
  startInputs,
  startValueColumn,
} from './startRows';
import { startTexts } from './startTexts';
import { errorsAreBad } from '../shades';

/** The first input: selected when the workbench opens. */
export const firstInputCell = { row: firstStartInput, column: startValueColumn } as const;

const verdict = { ...startCells, horizon: startCells.life };

/** The sheet that the workbench opens with: a verdict, the inputs that it follows from, and what they come to. */
export function startPlan(language: Language): Plan {
  const texts = startTexts.in(language);
  const headings = (heading: string): PlanCell[] => [
    headingCell(heading),
    headingCell(texts.value, true),
    headingCell(texts.unit),
  ];
  return {
    name: texts.sheet,
    columnWidths: [verdictWidth, 10, 14],
    frozenRows: 0,
    hasGridlines: false,
    footer: pageFooter(language),
    tables: [],
    names: [],
    colors: defaultPlanOptions.colors,
    cells: [
      acrossColumns(textCell(texts.title, 'title')),
      acrossColumns({
        kind: 'formula',
        formula: verdictNumber(verdict),
        format: verdictFormat(language),
        style: 'verdict',
      }),
      ...verdictSentences.map((sentence) =>
        acrossColumns({
          kind: 'formula',
          formula: sentence(verdict, language),
          format: 'General',
          style: 'label',
        }),
      ),
      acrossColumns(linkCell(texts.openModel, modelLink)),
      headings(texts.inputs),
      ...startInputs.map((name) => {
        const { value, unit, format } = startInputRows[name];
        return [textCell(texts[name]), inputCell(value, format), textCell(texts[unit], 'note')];
      }),
      acrossColumns(emptyCell),
      headings(texts.answers),
      ...startAnswers.map((name) => answerRow(name, language)),
      acrossColumns(emptyCell),
      acrossColumns(textCell(texts.hint, 'note')),
      acrossColumns(emptyCell),
      ...startChartRows(verdict, language),
    ],
    charts: [startChart(language)],
    shades: [{ area: { row: 1, column: 0, rows: 1, columns: 1 }, rules: errorsAreBad }],
  };
}

function acrossColumns(cell: PlanCell): PlanCell[] {
  return [cell, emptyCell, emptyCell];
}

/** A result with its unit; `#N/A`, which is an answer too, in words: "never", "on these inputs". */
function answerRow(name: (typeof startAnswers)[number], language: Language): PlanCell[] {
  const texts = startTexts.in(language);
  const { formula: answer, unit, format, without } = startAnswerRows[name];
  const label = textCell(texts[name]);
  if (!without) return [label, formulaCell(answer, format), textCell(texts[unit], 'note')];
  return [
    label,
    formulaCell(formula`IFNA(${answer},${literal(texts[without])})`, withTexts(format)),
    {
      kind: 'formula',
      formula: formula`IF(ISTEXT(${startCells[name]}),${literal(texts.onTheseInputs)},${literal(texts[unit])})`,
      format: 'General',
      style: 'note',
    },
  ];
}
