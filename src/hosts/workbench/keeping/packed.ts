import type {
  IAccessor,
  ICellData,
  IObjectMatrixPrimitiveType,
  IWorkbookData,
} from '@univerjs/core';
import type { KeptContent } from '../../../kept/keptWorkbook';
import type { Sliced } from '../slices/Sliced';
import { type GridContent, gridContent } from './gridContent';

type Rows = IObjectMatrixPrimitiveType<ICellData>;

/** Some rows of a sheet: as JSON, unless that would lose something. */
type Bundle = string | Rows;

/** So many cells are in a bundle, about. */
const size = 2000;

/**
 * The open workbook as it is kept: with the cells in texts. The database copies what it is given in one go, and texts a
 * hundred times as fast as cells. Undefined while no workbook is open.
 */
export function* packedGrid(accessor: IAccessor): Sliced<GridContent | undefined> {
  const open = gridContent(accessor);
  return open && { ...open, content: yield* packed(open.content) };
}

function* packed(content: KeptContent): Sliced<KeptContent> {
  const data = content.data as IWorkbookData;
  const sheets: Record<string, unknown> = {};
  const cells: Record<string, readonly Bundle[]> = {};
  for (const [id, sheet] of Object.entries(data.sheets)) {
    sheets[id] = { ...sheet, cellData: {} };
    cells[id] = yield* bundles(sheet.cellData ?? {});
  }
  return { ...content, data: { ...data, sheets }, cells };
}

/**
 * What packedGrid has made, as the grid takes it; the workbooks of earlier versions as they are.
 *
 * @throws Error for what cannot be read
 */
export function* unpacked({ cells, ...content }: KeptContent): Sliced<KeptContent> {
  if (!cells) return content;
  const data = content.data as IWorkbookData;
  const sheets: IWorkbookData['sheets'] = {};
  for (const [id, sheet] of Object.entries(data.sheets)) {
    const cellData: Rows = {};
    for (const bundle of (cells[id] ?? []) as readonly Bundle[]) {
      Object.assign(cellData, typeof bundle === 'string' ? (JSON.parse(bundle) as Rows) : bundle);
      yield;
    }
    sheets[id] = { ...sheet, cellData };
  }
  return { ...content, data: { ...data, sheets } };
}

function* bundles(rows: Rows): Sliced<readonly Bundle[]> {
  const made: Bundle[] = [];
  let [some, count]: [Rows, number] = [{}, 0];
  for (const row in rows) {
    const cells = rows[row];
    if (!cells) continue;
    some[row] = cells;
    count += Object.keys(cells).length;
    if (count < size) continue;
    made.push(bundle(some));
    [some, count] = [{}, 0];
    yield;
  }
  if (count > 0) made.push(bundle(some));
  return made;
}

function bundle(rows: Rows): Bundle {
  const text = JSON.stringify(rows);
  // NaN and infinite numbers become null there.
  return text.includes(':null') && hasOddNumber(rows) ? rows : text;
}

function hasOddNumber(rows: Rows): boolean {
  const cells = Object.values(rows).flatMap((row): (ICellData | undefined)[] => Object.values(row));
  return cells.some((cell) => typeof cell?.v === 'number' && !Number.isFinite(cell.v));
}
