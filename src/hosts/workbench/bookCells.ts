import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { CellReference } from '../../sheets/plan';
import type { BookCell, BookContent } from '../../xlsx/book';
import type { BookStyles } from './BookStyles';
import { keptData } from './keptData';
import { valueData } from './valueData';

/**
 * Cells of a book as the grid stores them: by row and column. A formula comes with the result that it is known to have,
 * so that there is something to see before all is calculated.
 */
export function bookCells(
  cells: readonly BookCell[],
  styles: BookStyles,
): IObjectMatrixPrimitiveType<ICellData> {
  const rows: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const { row, column, content, look } of cells) {
    const data: ICellData = content ? contentData(content, { row, column }) : {};
    const style = data.f ? styles.ofFormula(look) : styles.of(look);
    if (style !== undefined) data.s = style;
    const inRow = (rows[row] ??= {});
    inRow[column] = data;
  }
  return rows;
}

function contentData(content: BookContent, at: CellReference): ICellData {
  switch (content.kind) {
    case 'number':
    case 'truth':
    case 'text':
      return valueData(content.value);
    case 'error':
      return valueData({ error: content.code });
    case 'formula': {
      const { formula, result, isKept } = content;
      if (isKept) return keptData(content, at);
      return { ...(result !== undefined && valueData(result)), f: formula };
    }
    default:
      return content satisfies never;
  }
}
