import { CellValueType } from '@univerjs/core';
import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import type { CellValue } from '../../cells/value';
import type { CellHeld } from './cellHeld';

const errors: ReadonlySet<unknown> = ERROR_TYPE_SET;

/** The value of a cell, whatever its number format shows. */
export function cellValue(held: CellHeld | undefined): CellValue {
  if (!held) return null;
  const { v, t, p } = held.data;
  if (v === undefined || v === null) return p?.body ? plainText(p.body.dataStream) : null;
  if (t === CellValueType.BOOLEAN || typeof v === 'boolean') return Boolean(Number(v));
  if (errors.has(v) && t !== CellValueType.FORCE_STRING) return { error: String(v) };
  // Typed into a cell, a number can be kept as its digits.
  return t === CellValueType.NUMBER ? Number(v) : v;
}

/** Without the two marks that end a text with styles of its own. */
function plainText(dataStream: string): string {
  return dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}
