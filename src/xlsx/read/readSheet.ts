import type { Area, CellReference } from '../../cells/area';
import type { BookSheet } from '../book';
import type { Package } from '../package/openPackage';
import { child, readXml, type XmlElement } from '../package/xml';
import { inPart } from '../package/xmlError';
import { isSet, numberOf } from '../package/attributeValue';
import { readCharts } from './readCharts';
import { filteredRows } from './filteredRows';
import type { ReadColor } from './formats/fileColors';
import { sheetFeatures } from './notShown/sheetFeatures';
import type { CarriedFeature } from './notShown/notShown';
import { nearCells } from './nearCells';
import { readCells } from './readCells';
import { fileRules, readChoices } from './readChoices';
import { readColumns } from './readColumns';
import { readMerged } from './readMerged';
import { readRowHeights } from './readRowHeights';
import { readShades } from './readShades';
import { readTables } from './readTables';
import type { SheetReading } from './sheetReading';

/** A sheet of cells, as the workbook lists it. */
export interface SheetToRead {
  readonly name: string;
  readonly part: string;
  readonly visibility?: BookSheet['visibility'];
}

/**
 * A sheet of a file as a sheet of a book, and what of it the grid does not show.
 *
 * @throws FileError
 */
export function readSheet(
  file: Package,
  { name, part, visibility }: SheetToRead,
  reading: SheetReading,
  color: ReadColor,
): { readonly sheet: BookSheet; readonly notShown: readonly CarriedFeature[] } {
  const text = file.text(part);
  const { root, rows, rich, ...read } = inPart(part, () => ({
    root: readXml(text, ['sheetData'], part),
    ...readCells(text, name, reading),
  }));
  const { near: cells, far } = nearCells(read.cells);
  const { merged, leftOut } = readMerged(root);
  const rules = fileRules(root);
  const shades = readShades(root, reading.shadeFormats);
  const used = lastUsed([...merged, ...cells]);
  const columns = readColumns(root, used.column + 1);
  const { heights, hidden } = readRowHeights(root, rows, used.row);
  const filtered = filteredRows(file, part, root, hidden);
  const charts = readCharts(file, part, root, name);
  const tabColor = color(child(root, 'sheetPr', 'tabColor'));
  const view = child(root, 'sheetViews', 'sheetView');
  const sheet: BookSheet = {
    ...{ part, name, cells, merged },
    columnWidths: columns.widths,
    rowHeights: heights,
    frozen: frozenOf(view),
    tables: readTables(file, part),
    choices: readChoices(rules),
    charts,
    ...(shades && shades.length > 0 && { shades }),
    ...(visibility && { visibility }),
    ...(hidden.size > 0 && { hiddenRows: hidden }),
    ...(filtered.size > 0 && { filteredRows: filtered }),
    ...(columns.hidden.size > 0 && { hiddenColumns: columns.hidden }),
    ...(tabColor !== undefined && { tabColor }),
    ...(!isSet(view, 'showGridLines', true) && { hasGridlines: false as const }),
  };
  const grouped = rows.grouped ?? columns.grouped;
  return {
    sheet,
    notShown: sheetFeatures(file, part, root, {
      ...{ sheet: name, rules, merges: leftOut, far, rich, charts },
      areShadesShown: shades !== undefined,
      ...(grouped !== undefined && {
        groups: { ofRows: rows.grouped, ofColumns: columns.grouped },
      }),
    }),
  };
}

/** The last row and the last column that hold anything; -1 if none does. */
function lastUsed(areas: readonly (CellReference & Partial<Area>)[]): CellReference {
  let [row, column] = [-1, -1];
  for (const each of areas) {
    row = Math.max(row, each.row + (each.rows ?? 1) - 1);
    column = Math.max(column, each.column + (each.columns ?? 1) - 1);
  }
  return { row, column };
}

function frozenOf(view: XmlElement | undefined): BookSheet['frozen'] {
  const pane = child(view, 'pane');
  const isFrozen = /^frozen/.test(pane?.attributes.get('state') ?? '');
  const count = (name: string) => (isFrozen ? Math.max(0, numberOf(pane, name) ?? 0) : 0);
  return { rows: count('ySplit'), columns: count('xSplit') };
}
