import type { PlanOptions } from '../baselineTable';
import { columnWidth } from '../columnWidth';
import type { Plan, PlanCell, PlanChart } from '../plan';
import { emptyCell, textCell } from '../planCells';
import { pageFooter } from '../print/pageFooter';
import { histogramRows } from './histogramRows';
import { riskInputRows, settingRows } from './riskInputRows';
import { riskInputs, type RiskReport } from './riskReport';
import { riskResultCount, riskResultRows, riskWorkingRows } from './riskResultRows';
import { riskSheetTexts } from './riskSheetTexts';
import { tornadoRows } from './tornadoRows';

/** Columns of the block: those of the histogram, with a label in front of them. */
const columns = 7;

const headingAbove = 1;
const blankAbove = 1;
const settings = Object.keys(settingRows).length;

/** Rows of the block, counted from its top, by what they begin. */
const inputsAt = 2 + headingAbove;
const resultsAt = inputsAt + riskInputs.length + settings + blankAbove + headingAbove;
const histogramAt = resultsAt + riskResultCount + blankAbove + headingAbove;

/**
 * A risk as a block of cells: inputs, live results, histogram and tornado, with their charts, and the function's answer.
 *
 * The results, the payback periods of the tornado and the check of the histogram are formulas of the input cells. The
 * histogram and the rank correlations are values, since no cell function answers them.
 */
export function riskPlan(
  report: RiskReport,
  { language, colors }: Pick<PlanOptions, 'language' | 'colors'>,
): Plan {
  const texts = riskSheetTexts.in(language);
  const histogram = histogramRows(report, texts, { firstRow: histogramAt, resultsAt });
  const tornadoAt = histogramAt + histogram.rows.length + blankAbove;
  const tornado = tornadoRows(report, texts, { firstRow: tornadoAt, inputsAt });
  const notes = [texts.methodNote, texts.tornadoNote, texts.snapshotNote];
  const notesAt = tornadoAt - headingAbove + tornado.rows.length + blankAbove;
  const workingsAt = notesAt + notes.length + blankAbove + headingAbove;
  const rows: readonly (readonly PlanCell[])[] = [
    [textCell(texts.title, 'title')],
    [textCell(texts.subtitle, 'note')],
    ...riskInputRows(report, texts, inputsAt),
    [],
    ...riskResultRows(texts, { inputsAt, workingsAt }),
    [],
    ...histogram.rows,
    [],
    ...tornado.rows,
    [],
    ...notes.map((note) => [textCell(note, 'note')]),
    [],
    ...riskWorkingRows(texts, inputsAt),
  ];
  const cells = rows.map((row) => Array.from({ length: columns }, (_, j) => row[j] ?? emptyCell));
  const charts: readonly PlanChart[] = [...histogram.charts, ...tornado.charts];
  return {
    name: texts.sheet,
    cells,
    columnWidths: Array.from({ length: columns }, (_, j) =>
      columnWidth(cells.map((row) => (runsOver(row[j]) ? emptyCell : row[j]))),
    ),
    frozenRows: 1,
    frozenColumns: 1,
    hasGridlines: false,
    footer: pageFooter(language),
    tables: [],
    names: [],
    charts,
    colors,
  };
}

/** Titles and notes overflow into the next cells and do not widen a column. */
function runsOver(cell: PlanCell | undefined): boolean {
  return cell?.kind === 'text' && (cell.style === 'title' || cell.style === 'note');
}
