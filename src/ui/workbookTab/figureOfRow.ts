import { address, firstCell } from '../../cells/a1';
import { excelLimits } from '../../cells/excelLimits';
import type { Known } from '../../figures/known';
import { figureOfNote } from '../../figures/noteOfFigure';
import type { Selection, Workbook } from '../../hosts/workbook';

/** An inserted table has the figure's id at most so many columns to the right of its other cells. */
const reach = 20;

/**
 * The inserted figure to whose row the selected cell belongs: every inserted table names the figure of a row by its id, and
 * so does the source next to an inserted value.
 * Of two tables side by side it is the one whose id comes first, at the cell or to its right.
 */
export async function figureOfRow(
  workbook: Workbook,
  { sheet, cell }: Selection,
): Promise<Known | undefined> {
  const { row, column } = firstCell(cell);
  const columns = Math.min(column + reach, excelLimits.columns);
  const [values] = await workbook.readRanges([address({ row, column: 0 }, 1, columns)], sheet);
  const cells = values?.[0] ?? [];
  const figures = cells.map((value) =>
    typeof value === 'string' ? figureOfNote(value) : undefined,
  );
  const isFigure = (figure: Known | undefined) => figure !== undefined;
  return figures.slice(column).find(isFigure) ?? figures.slice(0, column).reverse().find(isFigure);
}
