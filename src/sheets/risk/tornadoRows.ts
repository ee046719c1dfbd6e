import { formula, type Formula, type PlanCell } from '../plan';
import { emptyCell, formulaCell, headingCell, textCell } from '../planCells';
import type { RiskRows } from './histogramRows';
import { estimateCell, type estimateColumns, settingCell } from './riskInputRows';
import { riskInputs, type RiskInputName, type RiskReport } from './riskReport';
import { fixedCell, argumentList, yearsFormat } from './riskResultRows';
import type { RiskSheetTexts } from './riskSheetTexts';

interface TornadoPlace {
  /** The block's row of the first bar. */
  readonly firstRow: number;
  /** The block's row of the first input. */
  readonly inputsAt: number;
}

const column = { low: 1, high: 2, swing: 3 } as const;

/** For each input the payback periods at its low and its high value, and how far they lie apart. */
export function tornadoRows(
  { effects }: RiskReport,
  texts: RiskSheetTexts,
  { firstRow, inputsAt }: TornadoPlace,
): RiskRows {
  const rows = effects.map(({ name, correlation }, i): readonly PlanCell[] => {
    const at = (column: number) => ({ row: firstRow + i, column });
    return [
      textCell(texts.labels[name]),
      formulaCell(paybackWith(name, 'low', inputsAt), yearsFormat),
      formulaCell(paybackWith(name, 'high', inputsAt), yearsFormat),
      formulaCell(formula`ABS(${at(column.high)}-${at(column.low)})`, yearsFormat),
      correlation === undefined ? emptyCell : fixedCell(correlation, '0.00'),
    ];
  });
  const values = { row: firstRow, column: column.swing, rows: effects.length, columns: 1 };
  const isDrawn = effects.some(({ swing = 0 }) => swing > 0);
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
    charts: isDrawn
      ? [
          {
            kind: 'bar',
            title: texts.tornadoChart,
            categories: { ...values, column: 0 },
            series: [{ name: texts.swing, values }],
          },
        ]
      : [],
  };
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
