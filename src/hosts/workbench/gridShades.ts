import type { ICellData, IObjectMatrixPrimitiveType, IRange, Worksheet } from '@univerjs/core';
import { rangeMerge } from '@univerjs/sheets';
import type { BookShade } from '../../xlsx/book';
import { area, cellBlock } from './block';
import { addShade, type CellShade, shadesOf } from './notes/shadeNote';
import { forEachCell } from './slices/forEachCell';
import type { Sliced } from './slices/Sliced';

/** Notes with cells, as the grid stores them, how they are shaded by their values. */
export function shadeCells(
  cells: IObjectMatrixPrimitiveType<ICellData>,
  shades: readonly BookShade[],
): void {
  for (const { area, ...shade } of shades) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const inRow = (cells[row] ??= {});
      for (let column = area.column; column < area.column + area.columns; column++) {
        addShade((inRow[column] ??= {}), shade);
      }
    }
  }
}

/** How the cells of a sheet are shaded by their values. */
export function* gridBookShades(worksheet: Worksheet): Sliced<readonly BookShade[]> {
  const alike = new Map<string, { readonly shades: readonly CellShade[]; cells: IRange[] }>();
  yield* forEachCell(worksheet.getCellMatrix().getMatrix(), (row, column, data) => {
    const shades = shadesOf(data);
    if (!shades) return;
    const key = JSON.stringify(shades);
    const found = alike.get(key) ?? { shades, cells: [] };
    found.cells.push(cellBlock({ row, column }));
    alike.set(key, found);
  });
  return [...alike.values()].flatMap(({ shades, cells }) =>
    rangeMerge(cells)
      .map(area)
      .flatMap((area) => shades.map((shade) => ({ area, ...shade }))),
  );
}
