import type { IAccessor, IRange, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import { TableManager } from '@univerjs/sheets-table';
import { type ParsedReference, parseReference } from '../../formulas/parseReference';
import { tableArea } from '../../formulas/tableArea';
import { WorkbookError } from '../workbook';
import { area, block } from './block';
import { cellReader } from './readCells';

/** A block of a sheet; one of whole rows or columns has NaN on its other side. */
export interface SheetBlock {
  readonly worksheet: Worksheet;
  readonly range: IRange;
}

/**
 * Finds the cells of a reference: a range in A1 notation, a defined name of the sheet or else of the workbook, a table
 * or a part of one.
 *
 * @param sheet where the range is if it names no sheet
 * @throws WorkbookError if it does not refer to cells
 */
export function findRange(
  accessor: IAccessor,
  workbook: Workbook,
  reference: string,
  sheet: string,
): SheetBlock {
  const found = rangeIfAny(accessor, workbook, reference, sheet);
  if (!found) throw new WorkbookError({ kind: 'notCells', reference });
  return found;
}

/** The same; undefined for a reference that does not refer to cells. */
export function rangeIfAny(
  accessor: IAccessor,
  workbook: Workbook,
  reference: string,
  sheet: string,
): SheetBlock | undefined {
  const parsed = parseReference(reference);
  return parsed && blockOf(accessor, workbook, parsed, sheet);
}

function blockOf(
  accessor: IAccessor,
  workbook: Workbook,
  parsed: ParsedReference,
  home: string,
): SheetBlock | undefined {
  if (parsed.kind === 'table') return tableBlock(accessor, workbook, parsed);
  const worksheet = workbook.getSheetBySheetName(parsed.sheet ?? home);
  if (parsed.kind === 'cells') {
    if (!worksheet) return undefined;
    const range = {
      startRow: parsed.top ?? NaN,
      startColumn: parsed.left ?? NaN,
      endRow: parsed.bottom ?? NaN,
      endColumn: parsed.right ?? NaN,
    };
    return { worksheet, range };
  }
  const meant = meaningOf(accessor, workbook, parsed.name, worksheet);
  if (meant === undefined) {
    return tableBlock(accessor, workbook, { table: parsed.name, columns: [], sections: [] });
  }
  const target = parseReference(meant);
  // A name for another name would be followed in Excel; nobody writes one, and two could name each other.
  return target && target.kind !== 'name'
    ? blockOf(accessor, workbook, target, worksheet?.getName() ?? home)
    : undefined;
}

/** What a name stands for, without its `=`: the sheet's own before the workbook's. */
function meaningOf(
  accessor: IAccessor,
  workbook: Workbook,
  name: string,
  worksheet: Nullable<Worksheet>,
): string | undefined {
  const known = accessor.get(IDefinedNamesService).getDefinedNameMap(workbook.getUnitId()) ?? {};
  const named = Object.values(known).filter(
    (each) => each.name.toLowerCase() === name.toLowerCase(),
  );
  const own = named.find(({ localSheetId }) => localSheetId === worksheet?.getSheetId());
  const shared = named.find(({ localSheetId }) => !workbook.getSheetBySheetId(localSheetId ?? ''));
  return (own ?? shared)?.formulaOrRefString.replace(/^=/, '');
}

function tableBlock(
  accessor: IAccessor,
  workbook: Workbook,
  { table, columns, sections }: Omit<Extract<ParsedReference, { kind: 'table' }>, 'kind'>,
): SheetBlock | undefined {
  const found = accessor
    .get(TableManager)
    .getTableList(workbook.getUnitId())
    .find(({ name }) => name.toLowerCase() === table.toLowerCase());
  const worksheet = found && workbook.getSheetBySheetId(found.subUnitId);
  if (!worksheet) return undefined;
  const location = { area: area(found.range), hasHeaders: found.showHeader, hasTotals: false };
  const held = cellReader(accessor, worksheet);
  const headings = Array.from({ length: location.area.columns }, (_, i) =>
    String(held(location.area.row, location.area.column + i)?.data.v ?? '').toLowerCase(),
  );
  const places = columns.map((column) => headings.indexOf(column.toLowerCase()));
  if (places.includes(-1)) return undefined;
  const [first, last = first] = places;
  const part = tableArea(
    location,
    sections,
    first === undefined || last === undefined ? undefined : { first, last },
  );
  return part && { worksheet, range: block(part) };
}
