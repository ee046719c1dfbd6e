import { CellValueType, type Nullable, ObjectMatrix, WrapStrategy } from '@univerjs/core';
import {
  DEFAULT_PADDING_DATA,
  Font,
  FontCache,
  type IFontCacheItem,
  SpreadsheetExtensionRegistry,
} from '@univerjs/engine-render';
import { fitNumber, type Shown } from './fitNumber';

type DrawingContext = Parameters<Font['_renderFontEachCell']>[0];

const errors: ReadonlySet<unknown> = new Set([
  ...['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!', '#NAME?', '#REF!', '#SPILL!', '#CALC!'],
  ...['#BUSY!', '#CONNECT!', '#GETTING_DATA', '#CYCLE!', '#ERROR!'],
]);

/**
 * Draws the texts of cells as the grid does, but no number, boolean or error in part.
 *
 * The grid clips what is wider than its cell: 1234567890123 in a narrow column reads 1234567890, a thousandth of the
 * value. Only what is drawn differs: the cell, the formula bar and the clipboard keep the value.
 */
class FittedFont extends Font {
  override _renderFontEachCell(
    context: DrawingContext,
    row: number,
    column: number,
    cells: ObjectMatrix<IFontCacheItem>,
  ): boolean {
    const fitted = fit(cells.getValue(row, column), cellWidth(context));
    const drawn = fitted ? new ObjectMatrix({ [row]: { [column]: fitted } }) : cells;
    return super._renderFontEachCell(context, row, column, drawn);
  }
}

/** Importing this module gives every sheet that is opened from then on the {@link FittedFont}. */
SpreadsheetExtensionRegistry.delete(Font);
SpreadsheetExtensionRegistry.add(FittedFont);

/** The width of a cell, or of the cells that are merged with it. */
function cellWidth({ cellInfo }: DrawingContext): number {
  const { startX, endX } = cellInfo.isMergedMainCell ? cellInfo.mergeInfo : cellInfo;
  return endX - startX;
}

/** How a cell is drawn if its value does not fit; undefined if the grid's own way is right. */
function fit(cell: Nullable<IFontCacheItem>, width: number): IFontCacheItem | undefined {
  if (!cell?.cellData || cell.documentSkeleton) return undefined;
  const shown = shownOf(cell);
  if (!shown) return undefined;
  const { leftOffset = 0, rightOffset = 0 } = cell.cellData.fontRenderExtension ?? {};
  const { l = DEFAULT_PADDING_DATA.l, r = DEFAULT_PADDING_DATA.r } = cell.style?.pd ?? {};
  const room = width - leftOffset - rightOffset - (l ?? 0) - (r ?? 0);
  const text = fitNumber(shown, room, (text) => widthOf(text, cell.fontString));
  // A number is never broken into lines.
  const isWrapped = cell.wrapStrategy === WrapStrategy.WRAP;
  if (text === shown.text && !isWrapped) return undefined;
  return { ...cell, wrapStrategy: WrapStrategy.CLIP, cellData: { ...cell.cellData, v: text } };
}

function widthOf(text: string, font: string): number {
  return FontCache.getMeasureText(text, font).width;
}

/** What the grid would draw; undefined for a text, which may run over into the next cell. */
function shownOf({ cellData }: IFontCacheItem): Shown | undefined {
  const { v: value, t: type } = cellData ?? {};
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  if (type === CellValueType.BOOLEAN) return { text: isTrue(value) ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') return { text: String(value), roundable: value };
  // Formatted; the grid has put the text in the number's place.
  if (type === CellValueType.NUMBER) return value ? { text: value } : undefined;
  return errors.has(value) ? { text: String(value) } : undefined;
}

function isTrue(value: unknown): boolean {
  return value === 1 || String(value).toUpperCase() === 'TRUE';
}
