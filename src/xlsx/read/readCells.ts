import { address } from '../../cells/a1';
import type { CellReference } from '../../cells/area';
import { excelLimits } from '../../cells/excelLimits';
import type { BookCell, BookContent, BookResult } from '../book';
import { FileError } from '../package/fileError';
import { type ScannedCell, scanSheet } from '../package/scanSheet';
import { XmlError } from '../package/xmlError';
import { cellFormulas, type FileFormula } from './cellFormulas';
import { FilledAreas } from './filledAreas';
import { laterFirsts } from './laterFirsts';
import { defaultFormat } from './formats/readFormats';
import { readRows, type RowSizes } from './readRows';
import { readValue } from './readValue';
import type { SheetReading } from './sheetReading';

/** How many rows are read between two reports of progress. */
const step = 4096;

/**
 * The cells of a sheet and the sizes of its rows. What an array formula has filled is not in its cells, but noted with
 * the formula: it fills them again.
 *
 * @param name the sheet's
 * @throws FileError, XmlError
 */
export function readCells(
  text: string,
  name: string,
  reading: SheetReading,
): {
  readonly cells: readonly BookCell[];
  readonly rows: RowSizes;
  /** Those that hold more than a value. */
  readonly rich: readonly CellReference[];
} {
  const cells: BookCell[] = [];
  const rich: CellReference[] = [];
  const formulaOf = cellFormulas((word) => reading.nameFormula(name, word), laterFirsts(text));
  const filled = new FilledAreas();
  const rows = readRows(text);
  scanSheet(text, {
    rowStart(row) {
      rows.add(row);
      filled.begin(row.row);
      if (row.row % step === 0) reading.onProgress(row.start);
    },
    cell(cell) {
      checkPlace(cell);
      const format = reading.formats(cell.style);
      const content = cellContent(cell, formulaOf(cell), filled, reading);
      if (!content && format === defaultFormat) return;
      checkLength(content, cell, name);
      reading.countCell();
      const { row, column } = cell;
      if (cell.valueMetadata > 0 && content?.kind !== 'formula') rich.push({ row, column });
      cells.push(content ? { row, column, format, content } : { row, column, format });
    },
  });
  return { cells, rows, rich };
}

function cellContent(
  cell: ScannedCell,
  found: FileFormula | undefined,
  filled: FilledAreas,
  reading: SheetReading,
): BookContent | undefined {
  const value = readValue(cell, reading);
  if (!found) {
    return filled.note(cell.row, cell.column, value) ? undefined : constant(value);
  }
  const { area, ...formula } = found;
  const result = value === undefined ? {} : { result: value };
  if (!area) return { ...formula, ...result };
  const results = filled.add(area);
  filled.note(cell.row, cell.column, value);
  return { ...formula, ...result, ...(results && { filled: results }) };
}

function constant(value: BookResult | undefined): BookContent | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'string') return { kind: 'text', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'error', code: value.error };
}

function checkPlace({ row, column, start }: ScannedCell): void {
  if (row >= excelLimits.rows || column >= excelLimits.columns) {
    throw new XmlError(start, 'a cell outside the sheet');
  }
}

function checkLength(content: BookContent | undefined, at: ScannedCell, sheet: string): void {
  if (content?.kind === 'formula') check('formula', content.formula.length - 1, at, sheet);
  if (content?.kind === 'text') check('text', content.value.length, at, sheet);
}

function check(of: 'formula' | 'text', length: number, at: ScannedCell, sheet: string): void {
  const max = excelLimits[of];
  if (length <= max) return;
  throw new FileError({ kind: 'tooLong', of, sheet, address: address(at, 1, 1), length, max });
}
