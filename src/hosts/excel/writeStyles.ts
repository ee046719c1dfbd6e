import { type CellFormat, formatFor } from '../../sheets/format';
import type { Place } from './place';
import { styledRanges } from './styledRanges';

/** Adds named cell styles to the workbook. */
export function addStyles({ workbook }: Excel.RequestContext, looks: readonly CellFormat[]): void {
  for (const { styleName, color, fill, bold, italic, size } of looks) {
    workbook.styles.add(styleName);
    const style = workbook.styles.getItem(styleName);
    if (color) style.font.color = color;
    if (fill) style.fill.color = fill;
    if (bold) style.font.bold = bold;
    if (italic) style.font.italic = italic;
    if (size) style.font.size = size;
  }
}

/** Gives a plan's cells their named styles. That takes their number formats away: write those after it. */
export function writeStyles(sheet: Excel.Worksheet, { plan, origin }: Place): void {
  for (const [style, addresses] of styledRanges(plan, origin)) {
    const { styleName, align } = formatFor(style, plan.colors);
    // One by one: how a list of ranges is separated depends on the language of some versions of Excel.
    for (const address of addresses) {
      const range = sheet.getRange(address);
      range.style = styleName;
      // Not in the style: on the web an alignment there cannot be undone.
      if (align) range.format.horizontalAlignment = align === 'right' ? 'Right' : 'Left';
    }
  }
}
