import { OfficeError } from './OfficeError';
import { type Area, eachCell, key } from './SheetModel';
import type { StrictExcel } from './StrictExcel';

/** Gives cells a named style. As in Excel, their number format and manual format are then gone. */
export function setStyle(excel: StrictExcel, area: Area, name: string): void {
  const isNormal = name === 'Normal' || name === excel.normalStyle;
  if (!isNormal && !excel.styles.some((style) => style.name === name))
    throw new OfficeError('InvalidArgument');
  const { sheet } = area;
  if (sheet.protected) throw new OfficeError('AccessDenied');
  eachCell(area, (row, column) => {
    const cell = key(row, column);
    sheet.numberFormats.delete(cell);
    sheet.formats.delete(cell);
    if (isNormal) sheet.styles.delete(cell);
    else sheet.styles.set(cell, name);
  });
}
