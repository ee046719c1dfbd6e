import type { FormulaItem } from './engineParts';

/** The formulas of a sheet, by row and column. */
export type SheetFormulas = Readonly<
  Record<number, Readonly<Record<number, FormulaItem | null | undefined>> | null | undefined>
>;

/** Those of all workbooks, by the ids of workbook and sheet. */
export type AllFormulas = Readonly<
  Record<string, Readonly<Record<string, SheetFormulas>> | null | undefined>
>;

/** Goes through all formulas; in each sheet the first of those that are the same comes before the others. */
export function* everyFormula(formulas: AllFormulas) {
  for (const [unitId, sheets] of Object.entries(formulas)) {
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      for (const isMain of [true, false]) {
        for (const row of Object.keys(rows ?? {})) {
          const columns = rows[Number(row)];
          for (const column of Object.keys(columns ?? {})) {
            const item = columns?.[Number(column)];
            if (!item || isMainItem(item) !== isMain) continue;
            yield { unitId, sheetId, row: Number(row), column: Number(column), item };
          }
        }
      }
    }
  }
}

/** Whether others refer to this one as "as in that cell". */
export function isMainItem({ si, x = 0, y = 0 }: FormulaItem): boolean {
  return x === 0 && y === 0 && si !== undefined && si !== null;
}
