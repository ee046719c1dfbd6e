import { formula, type PlanCell, type PlanChart } from '../plan';
import { emptyCell, formulaCell, headingCell, textCell } from '../planCells';
import { numberFormat } from '../numberFormat';
import type { RiskReport } from './riskReport';
import { fixedCell, meanRow, yearsFormat } from './riskResultRows';
import type { RiskSheetTexts } from './riskSheetTexts';

/** Rows of a part, with the charts of its cells. */
export interface RiskRows {
  readonly rows: readonly (readonly PlanCell[])[];
  readonly charts: readonly PlanChart[];
}

interface HistogramPlace {
  /** The block's row of the first span. */
  readonly firstRow: number;
  /** The block's row of the first result. */
  readonly resultsAt: number;
}

const shareColumn = 3;

/** Spans of years with the part of the trials that pays back in each, and whether they still match the inputs. */
export function histogramRows(
  { bins, never, marks, mean }: RiskReport,
  texts: RiskSheetTexts,
  { firstRow, resultsAt }: HistogramPlace,
): RiskRows {
  const years = (value: number | undefined): PlanCell =>
    value === undefined ? emptyCell : fixedCell(rounded(value), yearsFormat);
  const edge = (value: number) => String(rounded(value));
  const row = (
    name: string,
    span: readonly PlanCell[],
    share: number,
    percents: readonly number[],
    isNever = false,
  ) => {
    const isMarked = percents.length > 0;
    const ends = percents.length > 1 ? [percents[0], percents.at(-1)] : percents;
    const marked = ends.map((percent) => `P${percent}`).join('–');
    const cell = fixedCell(share, numberFormat('share'));
    return [
      textCell(isMarked ? texts.markedSpan(name, marked) : name),
      ...span,
      cell,
      isMarked || isNever ? emptyCell : cell,
      isMarked && !isNever ? cell : emptyCell,
      isNever ? cell : emptyCell,
    ];
  };
  const spans = bins.map(({ from, to, share }) =>
    row(
      to === undefined ? texts.beyond(edge(from)) : texts.span(edge(from), edge(to)),
      [years(from), years(to)],
      share,
      marks
        .filter((mark) => mark.years !== undefined && spanOf(bins, mark.years)?.from === from)
        .map(({ percent }) => percent),
    ),
  );
  const neverRow = row(
    texts.never,
    [emptyCell, emptyCell],
    never,
    marks.filter((mark) => mark.years === undefined).map(({ percent }) => percent),
    true,
  );
  const median = marks.find(({ percent }) => percent === 50)?.years;
  const shares = { row: firstRow, column: shareColumn, rows: bins.length + 1, columns: 1 };
  const meanAt = { row: firstRow + bins.length + 1, column: shareColumn };
  const neverAt = { row: firstRow + bins.length, column: shareColumn };
  const liveShare = { row: resultsAt, column: 1 };
  const liveMean = { row: resultsAt + meanRow, column: 1 };
  // Grids that keep 12 digits of a number still find them equal.
  const matches = formula`IF(AND(ABS(1-${liveShare}-${neverAt})<0.000001,ABS(IFERROR(${liveMean},0)-${meanAt})<0.000001),0,1)`;
  return {
    rows: [
      [
        headingCell(texts.histogram),
        ...[
          ...[texts.from, texts.to, texts.trialsShare],
          ...[texts.otherSpans, texts.markedSpans, texts.never],
        ].map((heading) => headingCell(heading, true)),
      ],
      ...spans,
      neverRow,
      [textCell(texts.meanThen), emptyCell, emptyCell, years(mean)],
      [
        textCell(texts.freshness),
        emptyCell,
        emptyCell,
        formulaCell(matches, texts.freshnessFormat),
      ],
    ],
    charts: [
      {
        kind: 'column',
        title:
          median === undefined ? texts.halfNever : texts.halfWithin(String(rounded(median, 2))),
        unit: texts.trialsShare,
        isStacked: true,
        categories: { ...shares, column: 0 },
        series: [
          { name: texts.otherSpans, values: { ...shares, column: shareColumn + 1 } },
          {
            ...{ name: texts.markedSpans, values: { ...shares, column: shareColumn + 2 } },
            role: 'mark',
          },
          {
            ...{ name: texts.never, values: { ...shares, column: shareColumn + 3 } },
            role: 'shortfall',
          },
        ],
      },
    ],
  };
}

/** The span that years are in; a value on the edge of the last, whose edges are rounded, is in it too. */
function spanOf(bins: RiskReport['bins'], years: number): RiskReport['bins'][number] | undefined {
  return bins.filter(({ from }) => from <= years).at(-1) ?? bins[0];
}

/** A number without what binary fractions add, such as at the edge of a span: 12 × 0.2 is 2.4. */
function rounded(value: number, digits = 12): number {
  return Number(value.toPrecision(digits));
}
