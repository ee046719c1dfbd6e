import { address } from '../../../src/cells/a1';
import type { Block } from './SheetModel';

/** A block in A1 notation. */
export function a1({ row, column, rows, columns }: Block): string {
  return address({ row, column }, rows, columns);
}
