import { typedFormula } from '../../formulas/ours';
import { sameFormula } from '../../formulas/sameFormula';
import { WorkbookError } from '../workbook';
import type { TableColumn } from './tableColumns';

/** What a cell gets. */
export type Content = string | number | boolean;

/** A whole column of a table, written at once: what is rewritten in it, and the other formulas as they are. */
export interface ColumnWriting {
  readonly column: TableColumn;
  /** By the row, counted from the column's first; null leaves a cell as it is. */
  readonly contents: (Content | null)[];
}

/** The columns in which cells are written, each once, with all that is written in it. */
export function columnWritings(
  written: readonly {
    readonly column: TableColumn;
    readonly row: number;
    readonly content: Content;
  }[],
): readonly ColumnWriting[] {
  const writings = new Map<string, ColumnWriting>();
  for (const { column, row, content } of written) {
    const key = `${column.sheet}!${column.address}`;
    const writing = writings.get(key) ?? { column, contents: [...column.formulas] };
    writings.set(key, writing);
    writing.contents[row - column.row] = content;
  }
  return [...writings.values()];
}

/** Writes columns; after the next sync the answer makes sure that each holds its formulas. */
export function writeColumns(
  { workbook }: Excel.RequestContext,
  writings: readonly ColumnWriting[],
): () => void {
  const asked = writings.map(({ column, contents }) => {
    const range = workbook.worksheets.getItem(column.sheet).getRange(column.address);
    range.formulas = contents.map((content) => [content]);
    range.load('formulas');
    return { column, contents, range };
  });
  return () => {
    for (const { column, contents, range } of asked) {
      const isAsWritten = contents.every((content, i) => {
        if (typeof content !== 'string' || !content.startsWith('=')) return true;
        return sameFormula(typedFormula(String(range.formulas[i]?.[0])), typedFormula(content));
      });
      if (isAsWritten) continue;
      const { sheet, address } = column;
      throw new WorkbookError({ kind: 'verificationFailed', sheet, address });
    }
  };
}
