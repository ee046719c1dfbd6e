import type { Book } from '../../book';
import { nameFormulas } from '../../read/readDefinedNames';
import { openPackage } from '../../package/openPackage';
import { withAttribute } from '../../package/splice';
import { partKey } from '../../package/partName';
import { withParts } from '../../package/withParts';
import { child, childrenOf } from '../../package/xml';
import { blankSheet } from '../sheet/blankSheet';
import { editSheet } from '../sheet/editSheet';
import type { SheetMoves } from '../sheet/sheetContext';
import { blankStyles } from '../styles/blankStyles';
import { Styles } from '../styles/Styles';
import { shiftCarried } from './carried/shiftCarried';
import { editCharts } from './charts/editCharts';
import { copySheet } from './copies/copySheet';
import { dropCalculationChain } from './dropCalculationChain';
import { dropTitles, editModified } from './editProperties';
import { dynamicArrayFormat } from './metadata';
import { movesOf } from './movesOf';
import { refuseNames } from './names/refuseNames';
import { newSheet } from './newSheet';
import { type PackageEdit, packageEdit } from './parts/packageEdit';
import { removeWithOwn } from './parts/removeWithOwn';
import { type Moves } from './shifting/moves';
import { shiftedAreas } from './shifting/shiftedAreas';
import { shiftedFormula } from './shifting/shiftedFormula';
import { sheetMoveOf } from './shifting/sheetMoveOf';
import { editTables, tableIds } from './tables/editTables';
import { askToCalculate } from './workbook/askToCalculate';
import { editWorkbook } from './workbook/editWorkbook';
import { type WrittenSheet, writtenSheets } from './workbook/writtenSheet';

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * A file with what was changed in its workbook. Every part without a change is copied as it is.
 *
 * @param opened the workbook as it was read from the file
 * @param book the workbook as it is now
 * @returns the same bytes if nothing differs
 * @throws BookError if Excel would refuse a name
 * @throws SheetError if a cell holds more than one of Excel's can
 */
export function editFile(file: Uint8Array, opened: Book, book: Book): Uint8Array {
  refuseNames(book, opened);
  const edit = packageEdit(openPackage(file));
  const moves = movesOf(opened, book);
  const written = writtenSheets(book, opened, moves, ({ print }) => {
    const part = edit.freePart('xl/worksheets/sheet', '.xml');
    edit.add(part, sheetType, newSheet(print));
    return part;
  });
  for (const { part, copied } of written) if (copied) copySheet(edit, part, copied);
  removeSheets(edit, opened, written);
  editSheets(edit, written, moves, { opened, book });
  shiftCarried(edit, opened, moves);
  // The charts of the file are where the rows and columns took them.
  for (const each of written) editCharts(edit, each);
  dropCalculationChain(edit, opened.sheets, written);
  editWorkbook(edit, opened, book, written, moves);
  if (edit.changes().size === 0) return file;
  if (book.calculateOnOpening) askToCalculate(edit);
  if (moves.isAny || written.some((each) => !each.opened)) dropTitles(edit);
  editModified(edit, book.modified);
  return withParts(file, edit.changes());
}

function editSheets(
  edit: PackageEdit,
  written: readonly WrittenSheet[],
  moves: Moves,
  books: { readonly opened: Book; readonly book: Book },
): void {
  const { mainPart } = edit.pack;
  const stylesPart = edit.relationships(mainPart).find(({ kind }) => kind === 'styles')?.target;
  const isThere = stylesPart !== undefined && edit.has(stylesPart);
  const stylesXml = isThere ? edit.text(stylesPart) : blankStyles();
  const styles = new Styles(stylesXml);
  const nextTableId = tableIds(edit);
  const { countsFrom1904 } = books.opened;
  const formulaOf = nameFormulas(books.book.names);
  for (const each of written) {
    const { part, sheet, copied } = each;
    const before = each.opened ?? copied?.original;
    const opened = before ?? blankSheet(sheet.name);
    const own = copied?.moves ?? moves;
    const moved = own.isAny ? sheetMoves(own, before?.name) : undefined;
    const context = {
      ...{ styles, dynamicArrayFormat: () => dynamicArrayFormat(edit) },
      nameFormula: (name: string) => formulaOf(sheet.name, name),
      ...(countsFrom1904 && { countsFrom1904 }),
      ...(moved && { moved }),
    };
    edit.write(part, editSheet(edit.text(part), opened, sheet, context));
    if (sheet.visibility && !opened.visibility) deselect(edit, part);
    editTables(edit, each, moves, nextTableId);
  }
  if (styles.xml === stylesXml) return;
  if (isThere) edit.write(stylesPart, styles.xml);
  else {
    const part = stylesPart ?? 'xl/styles.xml';
    edit.add(part, stylesType, styles.xml);
    if (stylesPart === undefined) edit.relate(mainPart, 'styles', part);
  }
}

/** @param name the sheet's in the file; absent for a new one, in which only other sheets are moved */
function sheetMoves(moves: Moves, name: string | undefined): SheetMoves {
  const move = sheetMoveOf(moves, name);
  return {
    ...(move.rows && { rows: move.rows }),
    ...(move.columns && { columns: move.columns }),
    formula: (text) => shiftedFormula(text, moves, name),
    formulaOfOthers: (text) => shiftedFormula(text, moves),
    areas: (reference) => shiftedAreas(reference, move),
  };
}

/** Takes the sheets away that the workbook no longer has, with all parts that only they use. */
function removeSheets(edit: PackageEdit, opened: Book, written: readonly WrittenSheet[]): void {
  const kept = new Set(written.map(({ part }) => part));
  const { mainPart } = edit.pack;
  for (const { part } of opened.sheets) {
    if (part === undefined || kept.has(part)) continue;
    for (const { id, target } of edit.relationships(mainPart)) {
      if (partKey(target) === partKey(part)) edit.unrelate(mainPart, id);
    }
    removeWithOwn(edit, part);
  }
}

/** A sheet that is hidden must not be a selected one: what is typed would go into it as well. */
function deselect(edit: PackageEdit, part: string): void {
  const root = edit.xml(part, ['sheetData']);
  const views = childrenOf(child(root, 'sheetViews'), 'sheetView');
  const selected = views.filter(({ attributes }) => attributes.has('tabSelected'));
  edit.splice(
    part,
    selected.map((view) => withAttribute(view, 'tabSelected', undefined)),
  );
}
