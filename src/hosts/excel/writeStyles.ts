import { type CellBorder, type CellFormat, formatFor } from '../../sheets/format';
import type { Place } from './place';
import { address } from '../../cells/a1';
import type { CellReference } from '../../cells/area';
import type { CellStyle, Plan } from '../../sheets/plan';

const edges = {
  top: 'EdgeTop',
  right: 'EdgeRight',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
} as const satisfies Record<CellBorder, `${Excel.BorderIndex}`>;

/** Adds named cell styles to the workbook. */
export function addStyles(
  { workbook }: Excel.RequestContext,
  formats: readonly CellFormat[],
): void {
  for (const { styleName, color, fill, bold, italic, underline, borders, size } of formats) {
    workbook.styles.add(styleName);
    const style = workbook.styles.getItem(styleName);
    if (color) style.font.color = color;
    if (fill) style.fill.color = fill;
    if (bold) style.font.bold = bold;
    if (italic) style.font.italic = italic;
    if (underline) style.font.underline = 'Single';
    if (size) style.font.size = size;
    if (borders) {
      for (const side of Object.keys(edges) as CellBorder[]) {
        const border = style.borders.getItem(edges[side]);
        border.style = 'Continuous';
        border.color = borders[side].color;
      }
    }
  }
}

/** Wraps texts of a plan in rows that are high enough; what takes one line is next to their middle. */
export function wrapRows(sheet: Excel.Worksheet, { plan, origin, wrapped }: Place): void {
  for (const [number, { height, columns }] of wrapped ?? []) {
    const row = origin.row + number;
    const { format } = sheet.getRangeByIndexes(row, origin.column, 1, plan.columnWidths.length);
    format.verticalAlignment = 'Center';
    format.rowHeight = height;
    for (const column of columns) {
      sheet.getCell(row, origin.column + column).format.wrapText = true;
    }
  }
}

/** Sets the named styles of a plan's cells. This resets their number formats, so write those afterwards. */
export function writeStyles(sheet: Excel.Worksheet, { plan, origin }: Place): void {
  for (const [style, addresses] of styledRanges(plan, origin)) {
    const { styleName, align, vertical } = formatFor(style, plan.colors);
    // One by one: in some versions of Excel the list separator depends on the language.
    for (const address of addresses) {
      const range = sheet.getRange(address);
      range.style = styleName;
      // Not part of the style: on the web, the alignment of a style cannot be undone.
      if (align) range.format.horizontalAlignment = align === 'right' ? 'Right' : 'Left';
      if (vertical) range.format.verticalAlignment = 'Center';
    }
  }
}

interface Block {
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  rows: number;
}

/**
 * The ranges of each style of a plan, in A1 notation: neighboring cells are merged across, then downward.
 *
 * @param origin the sheet's cell (0, 0 is A1) of the plan's top left
 */
export function styledRanges(plan: Plan, origin: CellReference): Map<CellStyle, string[]> {
  const blocks = new Map<CellStyle, Block[]>();
  plan.cells.forEach((_, row) => {
    for (const run of runs(plan, row)) {
      const ofStyle = blocks.get(run.style) ?? [];
      blocks.set(run.style, ofStyle);
      const above = ofStyle.find((block) => touches(block, run, row));
      if (above) above.rows += 1;
      else ofStyle.push({ column: run.column, columns: run.columns, row, rows: 1 });
    }
  });
  const addressOf = ({ row, column, rows, columns }: Block) =>
    address({ row: origin.row + row, column: origin.column + column }, rows, columns);
  return new Map([...blocks].map(([style, ofStyle]) => [style, ofStyle.map(addressOf)]));
}

interface Run {
  readonly style: CellStyle;
  readonly column: number;
  columns: number;
}

/** The cells of one row, joined if neighbors have the same style. */
function runs(plan: Plan, row: number): readonly Run[] {
  const found: Run[] = [];
  let last: Run | undefined;
  plan.cells[row]?.forEach((cell, column) => {
    if (cell.kind === 'empty') {
      last = undefined;
    } else if (last?.style === cell.style) {
      last.columns += 1;
    } else {
      last = { style: cell.style, column, columns: 1 };
      found.push(last);
    }
  });
  return found;
}

function touches(block: Block, run: Run, row: number): boolean {
  return (
    block.column === run.column && block.columns === run.columns && block.row + block.rows === row
  );
}
