import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { CellReference } from '../../cells/area';
import type { BookCell, BookContent } from '../../xlsx/book';
import type { BookStyles } from './BookStyles';
import { filledData, keptData } from './keptData';
import type { KeptNote } from './notes/cellNote';
import type { Sliced } from './slices/Sliced';
import { valueData } from './valueData';

/**
 * Cells of a book as the grid stores them: by row and column. A formula comes with the result that it is known to have,
 * so that there is something to see before all is calculated.
 */
export function* bookCells(
  cells: readonly BookCell[],
  styles: BookStyles,
  sheet: KeptNote['sheet'],
): Sliced<IObjectMatrixPrimitiveType<ICellData>> {
  let read = 0;
  const rows: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const { row, column, content, format } of cells) {
    if (read++ % 100 === 0) yield;
    const data: ICellData = content ? contentData(content, { row, column }, sheet) : {};
    const style = data.f ? styles.ofFormula(format) : styles.of(format);
    if (style !== undefined) data.s = style;
    const inRow = (rows[row] ??= {});
    // Some of it can have come already, from a formula that fills it.
    inRow[column] = inRow[column] ? { ...inRow[column], ...data } : data;
    if (content?.kind !== 'formula' || !content.isKept) continue;
    for (const filled of filledData(content, { row, column }, sheet.id)) {
      const here = (rows[filled.row] ??= {});
      here[filled.column] = { ...here[filled.column], ...filled.data };
    }
  }
  return rows;
}

function contentData(content: BookContent, at: CellReference, sheet: KeptNote['sheet']): ICellData {
  switch (content.kind) {
    case 'number':
    case 'boolean':
    case 'text':
      return valueData(content.value);
    case 'error':
      return valueData({ error: content.code });
    case 'formula': {
      const { formula, result, isKept } = content;
      if (isKept) return keptData(content, at, sheet);
      return { ...(result !== undefined && valueData(result)), f: formula };
    }
    default:
      return content satisfies never;
  }
}
