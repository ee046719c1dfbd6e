import type { CellFormula, Workbook } from '../hosts/workbook';
import { type DataRecord, readRecord, recordMark } from '../sheets/data/dataRecord';
import { recordOf } from '../sheets/recordFormula';

/** A table that AI Capex inserted, as its last row tells: the cell that says how old the data are, and its record. */
export interface InsertedTable extends CellFormula {
  readonly record: DataRecord;
}

/** The tables of a workbook that were inserted with a record of their data, copies included. */
export async function insertedTables(workbook: Workbook): Promise<readonly InsertedTable[]> {
  const found = await workbook.findFormulasContaining([recordMark]);
  return found.flatMap((cell) => {
    const record = readRecord(recordOf(cell.formula) ?? '');
    return record ? [{ ...cell, record }] : [];
  });
}
