/** Rows and columns from the first to the last, both among them; NaN is as far as the sheet goes. */
export interface CellSpan {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** More columns than a sheet has. */
const width = 2 ** 15;

/** Which formulas read a cell, for the cells of one sheet. */
class SheetIndex {
  private readonly readers = new Map<number, number | Set<number>>();

  add(row: number, column: number, id: number): void {
    const key = row * width + column;
    const here = this.readers.get(key);
    if (here === undefined) this.readers.set(key, id);
    else if (typeof here === 'number') {
      if (here !== id) this.readers.set(key, new Set([here, id]));
    } else here.add(id);
  }

  delete(row: number, column: number, id: number): void {
    const key = row * width + column;
    const here = this.readers.get(key);
    if (here === id) this.readers.delete(key);
    else if (typeof here === 'object') here.delete(id);
  }

  /** Calls back with the ids in a range, one perhaps several times. */
  forEach(range: CellSpan, call: (id: number) => void): void {
    const { startRow, startColumn } = range;
    const [endRow, endColumn] = [end(range.endRow), end(range.endColumn)];
    const [firstRow, firstColumn] = [startRow || 0, startColumn || 0];
    const cells = (endRow - firstRow + 1) * (endColumn - firstColumn + 1);
    if (cells <= this.readers.size) {
      for (let row = firstRow; row <= endRow; row += 1) {
        for (let column = firstColumn; column <= endColumn; column += 1) {
          notifyEach(this.readers.get(row * width + column), call);
        }
      }
      return;
    }
    for (const [key, ids] of this.readers) {
      const [row, column] = [Math.floor(key / width), key % width];
      const isWithin =
        row >= firstRow && row <= endRow && column >= firstColumn && column <= endColumn;
      if (isWithin) notifyEach(ids, call);
    }
  }
}

/** Which formulas read a cell, by workbook and sheet. Formulas are named by numbers. */
export class CellIndex {
  private readonly units = new Map<string, Map<string, SheetIndex>>();

  add(unitId: string, sheetId: string, row: number, column: number, id: number): void {
    let sheets = this.units.get(unitId);
    if (!sheets) this.units.set(unitId, (sheets = new Map()));
    let sheet = sheets.get(sheetId);
    if (!sheet) sheets.set(sheetId, (sheet = new SheetIndex()));
    sheet.add(row, column, id);
  }

  delete(unitId: string, sheetId: string, row: number, column: number, id: number): void {
    this.units.get(unitId)?.get(sheetId)?.delete(row, column, id);
  }

  forEach(unitId: string, sheetId: string, range: CellSpan, call: (id: number) => void): void {
    this.units.get(unitId)?.get(sheetId)?.forEach(range, call);
  }

  /** @param sheetId absent for all sheets of the workbook */
  forget(unitId: string, sheetId?: string): void {
    if (sheetId) this.units.get(unitId)?.delete(sheetId);
    else this.units.delete(unitId);
  }

  clear(): void {
    this.units.clear();
  }
}

function end(index: number): number {
  return Number.isNaN(index) ? Infinity : index;
}

function notifyEach(ids: number | Set<number> | undefined, call: (id: number) => void): void {
  if (typeof ids === 'number') call(ids);
  else ids?.forEach(call);
}
