import { CellValueType, type ICellData } from '@univerjs/core';
import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import type { BookResult } from '../../xlsx/book';

const errors: ReadonlySet<unknown> = ERROR_TYPE_SET;

/** A value as the grid stores it: cellValue the other way round. */
export function valueData(value: BookResult): Pick<ICellData, 'v' | 't'> {
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      return { v: value, t: textType(value) };
    default:
      return { v: value.error, t: CellValueType.STRING };
  }
}

/** A text that reads as an error is a text by force: the grid keeps errors as texts. */
export function textType(text: string): CellValueType {
  return errors.has(text) ? CellValueType.FORCE_STRING : CellValueType.STRING;
}
