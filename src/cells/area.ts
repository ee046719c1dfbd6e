/** A cell by its row and column, counted from 0: of a sheet, or of a plan's top left. */
export interface CellReference {
  readonly row: number;
  readonly column: number;
}

/** A block of cells by its first cell and its size. */
export interface Area extends CellReference {
  readonly rows: number;
  readonly columns: number;
}
