import { columnName } from '../../../../cells/a1';
import { quotedSheet } from '../../../../cells/sheetReference';
import type { BookName, BookSheet } from '../../../book';
import { fixedAreaReference } from '../../../fixedAreaReference';

/** The names by which a file says what of a new sheet is printed, and what is repeated on each page. */
export function printNames({ name: sheet, print }: BookSheet): readonly BookName[] {
  if (!print || print.area.rows === 0 || print.area.columns === 0) return [];
  const { area, titleRows, titleColumns } = print;
  const titles = [
    ...(titleColumns > 0 ? [`$A:$${columnName(titleColumns - 1)}`] : []),
    ...(titleRows > 0 ? [`$1:$${titleRows}`] : []),
  ].map((lines) => `${quotedSheet(sheet)}!${lines}`);
  return [
    { name: '_xlnm.Print_Area', sheet, formula: `=${fixedAreaReference(sheet, area)}` },
    ...(titles.length > 0
      ? [{ name: '_xlnm.Print_Titles', sheet, formula: `=${titles.join(',')}` }]
      : []),
  ];
}
