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

interface TornadoPlace {
  /** The block's row of the first bar. */
  readonly firstRow: number;
  /** The block's row of the first input. */
  readonly inputsAt: number;
}

const column = { low: 1, high: 2, swing: 3, correlation: 4 } as const;

/** For each input the payback periods at its low and its high value, and how far they lie apart. */
export function tornadoRows(
  { effects }: RiskReport,
  texts: RiskSheetTexts,
  { firstRow, inputsAt }: TornadoPlace,
): RiskRows {
  const rows = effects.map(({ name, correlation }, i): readonly PlanCell[] => {
    const low = { row: firstRow + i, column: column.low };
    const high = { row: firstRow + i, column: column.high };
    const years = (end: 'low' | 'high') =>
      formulaCell(orNever(paybackWith(name, end, inputsAt), inputsAt, texts), yearsFormat);
    return [
      textCell(texts.labels[name]),
      years('low'),
      years('high'),
      formulaCell(swingOf(low, high, texts), yearsFormat),
      correlation === undefined ? emptyCell : fixedCell(correlation, '0.00'),
    ];
  });
  return {
    rows: [
      [
        headingCell(texts.tornado),
        ...[texts.atLow, texts.atHigh, texts.swing, texts.rankCorrelation].map((heading) =>
          headingCell(heading, true),
        ),
      ],
      ...rows,
    ],
    charts: chartsOf(effects, texts, firstRow),
  };
}

/** The swings; if the likely values never pay back, there is none, and the result of the trials is drawn instead. */
function chartsOf(
  effects: RiskReport['effects'],
  texts: RiskSheetTexts,
  row: number,
): readonly PlanChart[] {
  const chart = (title: string, name: string, column: number, rows: number): PlanChart => {
    const values: Area = { row, column, rows, columns: 1 };
    return { kind: 'bar', title, categories: { ...values, column: 0 }, series: [{ name, values }] };
  };
  if (effects.some(({ swing = 0 }) => swing > 0)) {
    return [chart(texts.tornadoChart, texts.swing, column.swing, effects.length)];
  }
  // Inputs without a correlation come last.
  const correlated = effects.filter(({ correlation = 0 }) => correlation !== 0).length;
  if (correlated === 0) return [];
  return [chart(texts.correlationChart, texts.rankCorrelation, column.correlation, correlated)];
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

/** The payback period with one input at one end, and the others at their likely values. */
function paybackWith(
  name: RiskInputName,
  end: Exclude<keyof typeof estimateColumns, 'likely'>,
  inputsAt: number,
): Formula {
  const terms = riskInputs.map((input, i) =>
    estimateCell(inputsAt, i, input.name === name ? end : 'likely'),
  );
  return formula`CAPEX.AI_PAYBACK(${argumentList([...terms, settingCell(inputsAt, 'growthYears')])})`;
}
