import type { IAccessor, Workbook } from '@univerjs/core';
import { IDefinedNamesService, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { uniqueName } from '../../cells/uniqueNames';
import type { Book, BookName, BookSheet } from '../../xlsx/book';
import { carriedFile } from './carriedFile';
import { gridBookSheet } from './gridBookSheet';
import { workbookNote } from './notes/workbookNote';
import { openGrid } from './openGrid';
import { recalculation } from './recalculation';
import type { Sliced } from './slices/Sliced';

/** All that the grid holds now, as a workbook for a file. */
export function* gridBook(accessor: IAccessor): Sliced<Book> {
  const workbook = openGrid(accessor);
  const names = definedNames(accessor, workbook);
  // Tables and names share their names.
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  const claim = (wished: string): string => {
    const name = uniqueName(allowedName(wished), taken);
    taken.add(name.toLowerCase());
    return name;
  };
  const isFromFile = carriedFile(workbook) !== undefined;
  const sheets: BookSheet[] = [];
  for (const sheet of workbook.getSheets()) {
    sheets.push(yield* gridBookSheet(accessor, sheet, claim, isFromFile));
  }
  const activeSheet = isFromFile ? activeInFile(workbook) : workbook.getActiveSheetIndex();
  return {
    sheets,
    names,
    // Every formula has its result, which programs without AI Capex functions show too.
    calculateOnOpening: recalculation(accessor, workbook, sheets) !== undefined,
    modified: new Date(),
    ...(activeSheet !== undefined && { activeSheet }),
  };
}

/** The sheet that the file shows first, which does not change by looking at others; undefined if it is gone. */
function activeInFile(workbook: Workbook): number | undefined {
  const { activeSheet } = workbookNote(workbook) ?? {};
  const index = workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === activeSheet);
  return index < 0 ? undefined : index;
}

function definedNames(accessor: IAccessor, workbook: Workbook): readonly BookName[] {
  const map = accessor.get(IDefinedNamesService).getDefinedNameMap(workbook.getUnitId()) ?? {};
  return Object.values(map).map((param) => bookName(workbook, param));
}

function bookName(
  workbook: Workbook,
  { name, formulaOrRefString, localSheetId, comment, hidden }: IDefinedNamesServiceParam,
): BookName {
  const sheet = workbook.getSheetBySheetId(localSheetId ?? '')?.getName();
  const formula = formulaOrRefString.startsWith('=')
    ? formulaOrRefString
    : `=${formulaOrRefString}`;
  return {
    ...{ name, formula },
    ...(sheet !== undefined && { sheet }),
    ...(comment && { comment }),
    ...(hidden && { isHidden: true }),
  };
}

/** The grid lets a table be called "Table 1"; a file has no spaces there, and no digit in front. */
function allowedName(name: string): string {
  return name.replace(/[^\p{L}\p{N}._\\]/gu, '_').replace(/^(?=[\d.])/, '_') || '_';
}
