import type { Book } from '../book';
import { FileError } from '../package/fileError';
import { fileLimits } from '../package/limits';
import { openPackage, type Package } from '../package/openPackage';
import { unlessDamaged } from '../package/unlessDamaged';
import { child, type XmlElement } from '../package/xml';
import { inPart } from '../package/xmlError';
import { fileType } from './fileType';
import { isSet, numberOf } from '../package/attributeValue';
import { fileColors } from './formats/fileColors';
import { readFormats } from './formats/readFormats';
import { readShadeFormats } from './formats/shadeFormats';
import { themeColors } from './formats/themeColors';
import type { CarriedFeature } from './notShown/notShown';
import { workbookFeatures } from './notShown/workbookFeatures';
import type { ReadWorkbook } from './openedFile';
import { nameFormulas, readDefinedNames } from './readDefinedNames';
import { readSheet, type SheetToRead } from './readSheet';
import { sharedStrings } from './sharedStrings';
import { type ListedSheet, sheetList } from './sheetList';
import type { SheetReading } from './sheetReading';
import { usedNames } from './usedNames';

export interface ReadOptions {
  /** Told now and then which share of the file's sheets has been read, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Reads a workbook's file: all that a book can hold, and what else there is, which is carried with the file.
 *
 * @throws FileError for a file that cannot be opened
 */
export function readFile(bytes: Uint8Array, { onProgress }: ReadOptions = {}): ReadWorkbook {
  const file = openPackage(bytes);
  const workbook = file.xml(file.mainPart);
  const listed = sheetList(file, workbook);
  const sheets = listed.filter(isOfCells);
  if (sheets.length === 0) throw new FileError({ kind: 'noSheets' });

  const styles = rootOf(file, 'styles');
  const theme = readableTheme(file);
  const color = fileColors(styles, theme);
  const names = readDefinedNames(workbook, listed);
  const countsFrom1904 = isSet(child(workbook, 'workbookPr'), 'date1904');
  const reading = {
    ...{ strings: stringsOf(file), formats: readFormats(styles, theme), countsFrom1904 },
    shadeFormats: readShadeFormats(styles, color),
    nameFormula: nameFormulas(names),
    countCell: counter(fileLimits.cells),
  };
  const progress = progressOf(file, sheets, onProgress);
  const read = sheets.map((sheet) =>
    readSheet(file, sheet, { ...reading, onProgress: progress(sheet) }, color),
  );
  const book: Book = {
    sheets: read.map(({ sheet }) => sheet),
    names: usedNames(
      names,
      read.map(({ sheet }) => sheet),
    ),
    calculateOnOpening: isSet(child(workbook, 'calcPr'), 'fullCalcOnLoad'),
    modified: modifiedOf(file),
    activeSheet: activeSheet(workbook, listed, sheets),
    ...(countsFrom1904 && { countsFrom1904 }),
  };
  const notShown: readonly CarriedFeature[] = [
    ...read.flatMap((each) => each.notShown),
    ...workbookFeatures(file, workbook, listed),
  ];
  return { book, carried: { bytes, type: fileType(file), notShown } };
}

function isOfCells(sheet: ListedSheet): sheet is ListedSheet & SheetToRead {
  return sheet.kind === 'cells' && sheet.part !== undefined;
}

function partOf(file: Package, wanted: string): string | undefined {
  const found = file.relationships(file.mainPart).find(({ kind }) => kind === wanted)?.target;
  return found !== undefined && file.has(found) ? found : undefined;
}

function rootOf(file: Package, kind: string): XmlElement | undefined {
  const part = partOf(file, kind);
  return part === undefined ? undefined : file.xml(part);
}

/** The theme, unless it is damaged: the file then has the colors of one without. */
function readableTheme(file: Package): XmlElement | undefined {
  return unlessDamaged(() => {
    const theme = rootOf(file, 'theme');
    themeColors(theme);
    return theme;
  });
}

function stringsOf(file: Package): readonly string[] {
  const part = partOf(file, 'sharedStrings');
  return part === undefined ? [] : inPart(part, () => sharedStrings(file.text(part)));
}

function counter(max: number): SheetReading['countCell'] {
  let count = 0;
  return () => {
    count += 1;
    if (count > max) throw new FileError({ kind: 'tooLarge', limit: 'cells' });
  };
}

/** The sheets' parts are by far the largest; how far one is counts by its share of them all. */
function progressOf(
  file: Package,
  sheets: readonly SheetToRead[],
  onProgress: ReadOptions['onProgress'],
): (sheet: SheetToRead) => SheetReading['onProgress'] {
  const all = sheets.reduce((sum, { part }) => sum + file.size(part), 0);
  let before = 0;
  return ({ part }) => {
    const start = before;
    before += file.size(part);
    return (read) => onProgress?.(Math.min(1, (start + read) / all));
  };
}

/** When the file was last changed, as recorded in it; 1970-01-01 if it is not. */
function modifiedOf(file: Package): Date {
  const part = file.relationships('').find(({ kind }) => kind === 'core-properties')?.target;
  if (part === undefined || !file.has(part)) return new Date(0);
  const date = new Date(unlessDamaged(() => child(file.xml(part), 'modified')?.text) ?? '');
  return Number.isNaN(date.getTime()) ? new Date(0) : date;
}

/** The sheet that the file shows first; if the grid does not show that one, the first that is not hidden. */
function activeSheet(
  workbook: XmlElement,
  listed: readonly ListedSheet[],
  sheets: readonly SheetToRead[],
): number {
  const view = child(workbook, 'bookViews', 'workbookView');
  const active = listed[numberOf(view, 'activeTab') ?? 0];
  const isShown = ({ visibility }: SheetToRead) => visibility === undefined;
  const at = sheets.findIndex((sheet) => sheet === active && isShown(sheet));
  return Math.max(0, at === -1 ? sheets.findIndex(isShown) : at);
}
