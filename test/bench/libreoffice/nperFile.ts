import { writeXlsx } from 'hucre/xlsx';
import type { Column } from '../column';

/** A sheet of three columns, present value, payment and rate, and NPER of each row in the fourth. */
export function nperFile(given: readonly Column[]): Promise<Uint8Array> {
  const rows = given[0]?.length ?? 0;
  const cells = Array.from({ length: rows }, (_, i): [string, object] => [
    `${i},3`,
    { formula: `NPER(C${i + 1},-B${i + 1},A${i + 1})` },
  ]);
  const values = Array.from({ length: rows }, (_, i) => given.map((column) => column[i]![0]!));
  return writeXlsx({ sheets: [{ name: 'NPER', rows: values, cells: new Map(cells) }] });
}
