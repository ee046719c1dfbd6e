import type { Moves, SheetMove } from './moves';

/** What became of a sheet's rows and columns, by its name in the file; of a new sheet, none moved. */
export function sheetMoveOf({ sheets }: Moves, name: string | undefined): SheetMove {
  return (name === undefined ? undefined : sheets.get(name.toLowerCase())) ?? {};
}
