import { excelLimits } from '../../cells/excelLimits';
import { child, childrenOf, type XmlElement } from '../package/xml';
import { isSet, numberOf } from '../package/attributeValue';

/** The settings of a sheet's columns. */
export interface ColumnSizes {
  /** In characters; undefined if a column has the program's width. */
  readonly widths: readonly (number | undefined)[];
  readonly hidden: ReadonlySet<number>;
  /** The first column that is in a group. */
  readonly grouped: number | undefined;
}

/**
 * The widths of a sheet's columns. If they go to the end of the sheet, or the sheet has a width for all without
 * none, they are reported up to the last column that contains anything.
 *
 * @param sheet the root of the sheet's part
 * @param used how many columns hold anything
 */
export function readColumns(sheet: XmlElement, used: number): ColumnSizes {
  const widths: (number | undefined)[] = [];
  const hidden = new Set<number>();
  let grouped: number | undefined;
  for (const column of childrenOf(child(sheet, 'cols'), 'col')) {
    const first = (numberOf(column, 'min') ?? 1) - 1;
    const last = Math.min(numberOf(column, 'max') ?? first + 1, excelLimits.columns) - 1;
    const width = numberOf(column, 'width');
    const isHidden = isSet(column, 'hidden');
    if (first < 0) continue;
    if ((numberOf(column, 'outlineLevel') ?? 0) > 0) grouped ??= first;
    const isToTheEnd = last === excelLimits.columns - 1 && first < last;
    const end = isToTheEnd ? Math.min(last, Math.max(used, first + 1) - 1) : last;
    for (let at = first; at <= end; at += 1) widths[at] = width;
    if (isHidden) for (let at = first; at <= last; at += 1) hidden.add(at);
  }
  const standard = numberOf(child(sheet, 'sheetFormatPr'), 'defaultColWidth');
  if (standard !== undefined && standard > 0) {
    for (let at = 0; at < used; at += 1) widths[at] ??= standard;
  }
  return { widths: Array.from(widths), hidden, grouped };
}
