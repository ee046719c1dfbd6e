import type { Area } from '../../cells/area';
import {
  formula,
  type Formula,
  type FormulaReference,
  type PlanCell,
  type PlanChart,
} from '../plan';
import { emptyCell, formulaCell, headingCell, textCell } from '../planCells';
import type { RiskRows } from './histogramRows';
import { allEstimates, estimateCell, type estimateColumns, settingCell } from './riskInputRows';
import { riskInputs, type RiskInputName, type RiskReport } from './riskReport';
import { fixedCell, argumentList, yearsFormat } from './riskResultRows';
import type { RiskSheetTexts } from './riskSheetTexts';
import { tornadoFormat } from './tornadoFormat';

interface TornadoPlace {
  /** The block's row of the first bar. */
  readonly firstRow: number;
  /** The block's row of the first input. */
  readonly inputsAt: number;
}

const column = { low: 1, high: 2, swing: 3, correlation: 4 } as const;

/** For each input the payback periods at its low and its high value, and how far they lie apart. */
export function tornadoRows(
  report: RiskReport,
  texts: RiskSheetTexts,
  { firstRow, inputsAt }: TornadoPlace,
): RiskRows {
  const rows = report.effects.map(({ name, correlation }, i): readonly PlanCell[] => {
    const low = { row: firstRow + i, column: column.low };
    const high = { row: firstRow + i, column: column.high };
    const years = (end: 'low' | 'high') =>
      formulaCell(orNever(paybackOf(inputsAt, name, end), inputsAt, texts), yearsFormat);
    return [
      textCell(texts.labels[name]),
      years('low'),
      years('high'),
      formulaCell(swingOf(low, high, texts), yearsFormat),
      correlation === undefined ? emptyCell : fixedCell(correlation, '0.00'),
    ];
  });
  const charted = chartedRows(report, texts, { firstRow, inputsAt });
  return {
    rows: [
      [
        headingCell(texts.tornado),
        ...[texts.atLow, texts.atHigh, texts.swing, texts.rankCorrelation].map((heading) =>
          headingCell(heading, true),
        ),
      ],
      ...rows,
      ...charted.rows,
    ],
    charts: charted.charts,
  };
}

/** Rows between those of the tornado and of its bars: a blank one, headings, title and base result. */
const chartedAt = 4;

/**
 * How far each result is from the base result, which a chart draws as bars to both sides. If there is no base result, the
 * rank correlations of the trials are drawn instead.
 */
function chartedRows(
  { effects, likely }: RiskReport,
  texts: RiskSheetTexts,
  { firstRow, inputsAt }: TornadoPlace,
): RiskRows {
  if (likely === undefined) return { rows: [], charts: correlationChart(effects, texts, firstRow) };
  const barsAt = firstRow + effects.length + chartedAt;
  const title = { row: barsAt - 2, column: 0 };
  const base = { row: barsAt - 1, column: 1 };
  const isBase = formula`ISNUMBER(${base})`;
  const bars = effects.map((_, i): readonly PlanCell[] => {
    const row = firstRow + i;
    const ends = [column.low, column.high].map((end) => ({ row, column: end }));
    const never = [texts.neverAtLow, texts.neverAtHigh];
    const words = ends.map(
      (end, at) => formula`IF(${end}=${word(texts.never)},${word(never[at] ?? '')},"")`,
    );
    const [atLow, atHigh] = words as [Formula, Formula];
    return [
      // Without a base result all of them are never: the title says so.
      formulaCell(formula`${{ row, column: 0 }}&IF(${isBase},${atLow}&${atHigh},"")`, 'General'),
      ...ends.map((end) =>
        formulaCell(formula`IF(COUNT(${base},${end})=2,${end}-${base},"")`, tornadoFormat),
      ),
    ];
  });
  const [main] = effects;
  const driver = main ? texts.labels[main.name] : '';
  const area: Area = { row: barsAt, column: 0, rows: effects.length, columns: 1 };
  return {
    rows: [
      [],
      [
        headingCell(texts.charted),
        ...[texts.atLow, texts.atHigh].map((heading) => headingCell(heading, true)),
      ],
      [
        formulaCell(
          formula`IF(${isBase},${word(texts.tornadoMessage(driver))}&FIXED(${base},1),${word(texts.baseNever)})`,
          'General',
        ),
      ],
      [
        textCell(texts.baseResult),
        formulaCell(orNever(paybackOf(inputsAt), inputsAt, texts), yearsFormat),
      ],
      ...bars,
    ],
    charts: [
      {
        ...{ kind: 'bar', title: texts.tornado, titleCell: title, unit: texts.charted },
        isStacked: true,
        categories: area,
        series: [
          { name: texts.atLow, values: { ...area, column: 1 }, role: 'low' },
          { name: texts.atHigh, values: { ...area, column: 2 }, role: 'high' },
        ],
      },
    ],
  };
}

function correlationChart(
  effects: RiskReport['effects'],
  texts: RiskSheetTexts,
  row: number,
): readonly PlanChart[] {
  // Inputs without a correlation come last.
  const correlated = effects.filter(({ correlation = 0 }) => correlation !== 0).length;
  if (correlated === 0) return [];
  const values: Area = { row, column: column.correlation, rows: correlated, columns: 1 };
  return [
    {
      ...{ kind: 'bar', title: texts.correlationChart, categories: { ...values, column: 0 } },
      series: [{ name: texts.rankCorrelation, values }],
    },
  ];
}

/** Years, or a word if the investment is never paid back; an error of an input stays one. */
function orNever(years: Formula, inputsAt: number, { never }: RiskSheetTexts): Formula {
  return formula`IFNA(${years},IF(ISNUMBER(SUM(${allEstimates(inputsAt)})),${word(never)},NA()))`;
}

/** Years between the two; "Never" if only one of them is a number, and a dash if neither is. */
function swingOf(low: FormulaReference, high: FormulaReference, texts: RiskSheetTexts): Formula {
  return formula`IF(COUNT(${low},${high})=2,ABS(${high}-${low}),IF(${low}=${high},${word('–')},${word(texts.never)}))`;
}

function word(text: string): Formula {
  return { parts: [`"${text}"`] };
}

/** The payback period with one input at one end, and the others at their likely values; without one, with all of them. */
function paybackOf(
  inputsAt: number,
  name?: RiskInputName,
  end: keyof typeof estimateColumns = 'likely',
): Formula {
  const terms = riskInputs.map((input, i) =>
    estimateCell(inputsAt, i, input.name === name ? end : 'likely'),
  );
  return formula`CAPEX.AI_PAYBACK(${argumentList([...terms, settingCell(inputsAt, 'growthYears')])})`;
}
