import type { Area } from '../../cells/area';
import { findFigure } from '../../figures/figures';
import type { Language } from '../../language';
import { defaultPlanOptions } from '../baselineTable';
import type { ChartSpan } from '../chartPlace';
import { assumptions } from '../model/assumptions';
import { numberFormat, timesFormat } from '../numberFormat';
import { type Formula, formula, type FormulaReference, type Plan, type PlanCell } from '../plan';
import { emptyCell, formulaCell, headingCell, inputCell, textCell } from '../planCells';
import { pageFooter } from '../print/pageFooter';
import { startTexts } from './startTexts';
import { gapColumns, gapMessage } from '../verdict/gapChart';
import { verdictFormat, verdictNumber, verdictSentences } from '../verdict/verdict';
import { verdictTexts } from '../verdict/verdictTexts';

const inputNames = [
  'spend',
  'revenue',
  'growth',
  'growthYears',
  'costRatio',
  'discountRate',
  'life',
] as const;
const answerNames = ['once', 'everyYear', 'required', 'gap', 'growthNeeded', 'ceiling'] as const;

/** Above the inputs: title, verdict, three sentences, a blank row, headings. Labels are in the column before the values. */
const firstInput = 7;
const firstAnswer = firstInput + inputNames.length + 2;
/** Below the answers: a blank row, the hint, a blank row, headings, the title. */
const firstCharted = firstAnswer + answerNames.length + 5;
const valueColumn = 1;

/** Where its chart is: beside the inputs and the answers, as wide as a window of 1,440 pixels leaves. */
export const startChartSpan: ChartSpan = {
  from: { row: firstInput - 1, column: valueColumn + 2 },
  to: { row: firstAnswer + answerNames.length, column: valueColumn + 6 },
};

/** The first input: selected when the workbench opens. */
export const firstInputCell = { row: firstInput, column: valueColumn } as const;

type InputName = (typeof inputNames)[number];
type AnswerName = (typeof answerNames)[number];

/** The unit of a row, as a key of the texts, and its number format. */
interface Measure {
  readonly unit: 'usdBnPerYear' | 'perYear' | 'ofRevenue' | 'years' | 'timesToday';
  readonly format: string;
}

const usdBnPerYear: Measure = { unit: 'usdBnPerYear', format: numberFormat('USD bn') };
const years: Measure = { unit: 'years', format: numberFormat('years') };
const wholeYears: Measure = { unit: 'years', format: '0_)' };
const perYear: Measure = { unit: 'perYear', format: '0%_);-0%_)' };

/** The model's base case. */
const inputs: Readonly<Record<InputName, Measure & { readonly value: number }>> = {
  spend: { value: figure('bigtech.ai_spend'), ...usdBnPerYear },
  revenue: { value: figure('bigtech.ai_revenue'), ...usdBnPerYear },
  growth: { value: assumption('growth'), ...perYear },
  growthYears: { value: assumption('growth_years'), ...wholeYears },
  costRatio: { value: assumption('cost_ratio'), ...perYear, unit: 'ofRevenue' },
  discountRate: { value: assumption('discount_rate'), ...perYear },
  life: { value: assumption('chip_life'), ...wholeYears },
};

const cells = {
  ...references(inputNames, firstInput),
  ...references(answerNames, firstAnswer),
};

const answers: Readonly<Record<AnswerName, Measure & { readonly formula: Formula }>> = {
  once: { formula: payback(formula`0`), ...years },
  everyYear: { formula: payback(formula`${cells.spend}`), ...years },
  required: { formula: formula`${cells.revenue}+${cells.gap}`, ...usdBnPerYear },
  gap: {
    formula: formula`CAPEX.AI_GAP(${cells.spend},${cells.revenue},${cells.costRatio})`,
    ...usdBnPerYear,
  },
  growthNeeded: {
    formula: formula`CAPEX.AI_BREAKEVEN_GROWTH(${cells.spend},${cells.revenue},${cells.life},${cells.costRatio},${cells.discountRate},${cells.spend},${cells.growthYears})`,
    ...perYear,
  },
  ceiling: {
    formula: formula`CAPEX.MARKET_CEILING(CAPEX.AI_BASELINE("nvidia.datacenter_share"))`,
    unit: 'timesToday',
    format: timesFormat,
  },
};

/** The sheet that the workbench opens with: a verdict, the inputs that it follows from, and what they come to. */
export function startPlan(language: Language): Plan {
  const texts = startTexts.in(language);
  const verdict = { ...cells, horizon: cells.life };
  const acrossColumns = (cell: PlanCell): PlanCell[] => [cell, emptyCell, emptyCell];
  const headings = (heading: string): PlanCell[] => [
    headingCell(heading),
    headingCell(texts.value, true),
    headingCell(texts.unit),
  ];
  return {
    name: texts.sheet,
    columnWidths: [42, 12, 18],
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
        style: 'title',
      }),
      ...verdictSentences.map((sentence) =>
        acrossColumns({
          kind: 'formula',
          formula: sentence(verdict, language),
          format: 'General',
          style: 'label',
        }),
      ),
      acrossColumns(emptyCell),
      headings(texts.inputs),
      ...inputNames.map((name) => {
        const { value, unit, format } = inputs[name];
        return [textCell(texts[name]), inputCell(value, format), textCell(texts[unit], 'note')];
      }),
      acrossColumns(emptyCell),
      headings(texts.answers),
      ...answerNames.map((name) => {
        const { formula: written, unit, format } = answers[name];
        return [textCell(texts[name]), formulaCell(written, format), textCell(texts[unit], 'note')];
      }),
      acrossColumns(emptyCell),
      acrossColumns(textCell(texts.hint, 'note')),
      acrossColumns(emptyCell),
      [
        headingCell(texts.chart),
        headingCell(texts.value, true),
        headingCell(verdictTexts.in(language).missing, true),
      ],
      acrossColumns({
        kind: 'formula',
        formula: gapMessage(verdict, language),
        format: 'General',
        style: 'label',
      }),
      ...gapColumns.map((column) => [
        textCell(texts[column.subject]),
        formulaCell(formula`${cells[column.subject]}`, usdBnPerYear.format),
        'missing' in column ? formulaCell(column.missing(verdict), usdBnPerYear.format) : emptyCell,
      ]),
    ],
    charts: [
      {
        kind: 'column',
        title: verdictTexts.in(language).chart,
        titleCell: { row: firstCharted - 1, column: 0 },
        unit: texts.usdBnPerYear,
        isStacked: true,
        categories: charted(0),
        series: [
          { name: texts.usdBnPerYear, values: charted(valueColumn) },
          {
            name: verdictTexts.in(language).missing,
            values: charted(valueColumn + 1),
            role: 'shortfall',
          },
        ],
      },
    ],
  };
}

/** The rows of the chart in a column. */
function charted(column: number): Area {
  return { row: firstCharted, column, rows: gapColumns.length, columns: 1 };
}

/** The payback of a year's spend, with what is spent in each year after it. */
function payback(yearlySpend: Formula): Formula {
  return formula`CAPEX.AI_PAYBACK(${cells.spend},${cells.revenue},${cells.costRatio},${cells.growth},${cells.discountRate},${yearlySpend},${cells.growthYears})`;
}

function references<Name extends string>(
  names: readonly Name[],
  firstRow: number,
): Readonly<Record<Name, FormulaReference>> {
  return Object.fromEntries(
    names.map((name, i) => [name, { row: firstRow + i, column: valueColumn }]),
  ) as Record<Name, FormulaReference>;
}

function figure(id: string): number {
  const found = findFigure(id);
  if (!found || found.unit === 'date') throw new RangeError(`no number "${id}"`);
  return found.value;
}

function assumption(id: string): number {
  const found = assumptions.find((each) => each.id === id);
  if (!found) throw new RangeError(`no assumption "${id}"`);
  return found.value;
}
