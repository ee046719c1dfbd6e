import type { Area } from '../../cells/area';
import { excelLimits } from '../../cells/excelLimits';
import type { BookContent, BookResult, BookSheet } from '../book';

/** What a cell shows, as far as the book knows it. */
export interface KnownCell {
  readonly value: number | string | boolean;
  readonly format?: string;
}

/** The cells of an area, row by row; undefined for one that is blank, in error, or not calculated yet. */
export type SheetValues = (area: Area) => readonly (KnownCell | undefined)[];

/** Looks up what cells of a sheet show; those that a formula fills next to its own too. */
export function sheetValues({ cells }: BookSheet): SheetValues {
  const known = new Map<number, KnownCell>();
  for (const { row, column, content } of cells) {
    if (content?.kind !== 'formula') continue;
    content.filled?.forEach((results, i) =>
      results.forEach((result, j) => {
        const value = shownResult(result);
        if (value !== undefined) known.set(keyOf(row + i, column + j), { value });
      }),
    );
  }
  for (const { row, column, content, format } of cells) {
    const key = keyOf(row, column);
    const value = shown(content) ?? known.get(key)?.value;
    const { numberFormat } = format;
    if (value !== undefined) {
      known.set(key, { value, ...(numberFormat !== undefined && { format: numberFormat }) });
    }
  }
  return ({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, i) =>
      known.get(keyOf(row + Math.floor(i / columns), column + (i % columns))),
    );
}

function keyOf(row: number, column: number): number {
  return row * excelLimits.columns + column;
}

function shown(content: BookContent | undefined): KnownCell['value'] | undefined {
  switch (content?.kind) {
    case undefined:
    case 'error':
      return undefined;
    case 'number':
    case 'text':
    case 'boolean':
      return content.value;
    case 'formula':
      return shownResult(content.result);
    default:
      return content satisfies never;
  }
}

function shownResult(result: BookResult | undefined): KnownCell['value'] | undefined {
  return typeof result === 'object' ? undefined : result;
}
