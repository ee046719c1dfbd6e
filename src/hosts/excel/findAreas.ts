import { splitReference } from '../../cells/sheetReference';
import { excelLimits } from '../../cells/excelLimits';
import { type ParsedReference, parseReference } from '../../formulas/parseReference';
import { tableArea } from '../../formulas/tableArea';
import { WorkbookError } from '../workbook';
import { areaOf, type SheetArea } from './areas';

interface Wanted {
  readonly reference: string;
  readonly parsed: ParsedReference;
}

/** What a reference may mean; each may exist or not. */
interface Meanings extends Wanted {
  readonly sheet: Excel.Worksheet;
  readonly name?: Excel.NamedItem;
  readonly table?: Excel.Table;
}

/** What a reference means, with its cells. */
interface Meant extends Wanted {
  readonly range: Excel.Range;
  readonly table?: Excel.Table;
  readonly columns: readonly Excel.TableColumn[];
}

/**
 * The areas of references: cells in A1 notation, defined names of the sheet or else of the workbook, tables and parts of
 * them. At most three syncs. `Worksheet.getRange` finds names too, but not on every sheet.
 *
 * @param sheet the sheet of references without one
 * @throws WorkbookError if one does not refer to cells
 */
export async function findAreas(
  context: Excel.RequestContext,
  references: readonly string[],
  sheet: string,
): Promise<readonly SheetArea[]> {
  const wanted = references.map((reference) => {
    const parsed = parseReference(reference);
    if (!parsed) throw notCells(reference);
    return { reference, parsed };
  });
  const meanings = wanted.map((each) => loadMeanings(context, each, sheet));
  await context.sync();
  const scoped = meanings.map(({ sheet, parsed }) => {
    if (parsed.kind !== 'name' || sheet.isNullObject) return undefined;
    const item = sheet.names.getItemOrNullObject(parsed.name);
    item.load('name');
    return item;
  });
  if (scoped.some((item) => item)) await context.sync();
  const meant = meanings.map((each, i) => loadCells(each, scoped[i]));
  if (meant.some((each) => each)) await context.sync();
  return meanings.map((each, i) => {
    const cells = meant[i];
    const area = cells ? cellsMeant(cells) : cellsOf(each);
    if (!area) throw notCells(each.reference);
    return area;
  });
}

/** The error for a reference that does not refer to cells. */
function notCells(reference: string): WorkbookError {
  return new WorkbookError({ kind: 'notCells', reference });
}

function loadMeanings({ workbook }: Excel.RequestContext, each: Wanted, home: string): Meanings {
  const { parsed } = each;
  const own = parsed.kind === 'table' ? home : (parsed.sheet ?? home);
  const sheet = workbook.worksheets.getItemOrNullObject(own);
  sheet.load('name');
  if (parsed.kind === 'cells') return { ...each, sheet };
  const table = workbook.tables.getItemOrNullObject(
    parsed.kind === 'table' ? parsed.table : parsed.name,
  );
  table.load('name,showHeaders,showTotals');
  if (parsed.kind === 'table') return { ...each, sheet, table };
  const name = workbook.names.getItemOrNullObject(parsed.name);
  name.load('name');
  return { ...each, sheet, table, name };
}

/** Loads the cells of a name or a table; undefined if there is neither. */
function loadCells(
  { reference, parsed, name, table }: Meanings,
  scoped: Excel.NamedItem | undefined,
): Meant | undefined {
  const item = [scoped, name].find((each) => each && !each.isNullObject);
  if (item) {
    return { reference, parsed, range: located(item.getRangeOrNullObject()), columns: [] };
  }
  if (!table || table.isNullObject) return undefined;
  const columns = (parsed.kind === 'table' ? parsed.columns : []).map((column) => {
    const found = table.columns.getItemOrNullObject(column);
    found.load('index');
    return found;
  });
  return { reference, parsed, range: located(table.getRange()), table, columns };
}

function located(range: Excel.Range): Excel.Range {
  range.load('address,rowIndex,columnIndex,rowCount,columnCount');
  return range;
}

function cellsMeant({ parsed, range, table, columns }: Meant): SheetArea | undefined {
  if (range.isNullObject) return undefined;
  const { sheets } = splitReference(range.address);
  const [sheet = ''] = sheets;
  const area = areaOf(range);
  if (!table) return { ...area, sheet };
  if (columns.some((column) => column.isNullObject)) return undefined;
  const [first, last = first] = columns.map(({ index }) => index);
  const part = tableArea(
    { area, hasHeaders: table.showHeaders, hasTotals: table.showTotals },
    parsed.kind === 'table' ? parsed.sections : [],
    first === undefined || last === undefined ? undefined : { first, last },
  );
  return part && { ...part, sheet };
}

/** Cells in A1 notation; undefined if their sheet does not exist or is a chart sheet. */
function cellsOf({ sheet, parsed }: Meanings): SheetArea | undefined {
  if (parsed.kind !== 'cells' || sheet.isNullObject) return undefined;
  const { top, left, bottom, right } = parsed;
  const [row, column] = [top ?? 0, left ?? 0];
  return {
    sheet: sheet.name,
    row,
    column,
    rows: (bottom ?? excelLimits.rows - 1) - row + 1,
    columns: (right ?? excelLimits.columns - 1) - column + 1,
  };
}
