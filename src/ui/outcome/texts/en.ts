import type { FileLimit, NameFault, OtherFormat } from '../../../hosts/fileRefusal';
import type { Collision } from '../../../hosts/workbook';

/** One text for each kind of thing in the way; `place` is a range in A1 notation. */
type CollisionTexts = Readonly<Record<Collision['kind'], (place: string) => string>>;

/** Why a file was not opened or not saved, and what to do. */
const files = {
  notWorkbook: (file: string) =>
    `${file} is not an Excel workbook. Nothing was changed. Choose a file that ends in .xlsx, .xlsm, .xltx, or .xltm.`,
  encrypted: (file: string) =>
    `${file} is password-protected. Nothing was changed. Open it in Excel, choose File > Info > Protect Workbook > Encrypt with Password, clear the password, save the file, then open it here.`,
  otherFormat: (file: string, format: string) =>
    `${file} is ${format}. Nothing was changed. Open it in Excel or LibreOffice, save it as .xlsx, then open the new file here.`,
  numbers: (file: string) =>
    `${file} is a Numbers spreadsheet. Nothing was changed. Open it in Numbers, export it to Excel, then open the new file here.`,
  formats: {
    xls: 'an Excel 97–2003 workbook (.xls)',
    xlsb: 'an Excel binary workbook (.xlsb)',
    ods: 'an OpenDocument spreadsheet (.ods)',
  } satisfies Record<Exclude<OtherFormat, 'numbers'>, string>,
  tooLarge: (file: string, limit: string) =>
    `${file} ${limit}. Nothing was changed. Delete what you do not need or split the workbook in Excel, then open it here.`,
  limits: {
    partSize: (max: string) => `contains a part larger than ${max} uncompressed, the limit here`,
    packageSize: (max: string) => `is larger than ${max} uncompressed, the limit here`,
    parts: (max: string) => `has more than ${max} parts, the limit here`,
    cells: (max: string) => `has more than ${max} cells, the limit here`,
    mergedCells: (max: string) => `has a merged area of more than ${max} cells, the limit here`,
  } satisfies Record<FileLimit, (max: string) => string>,
  damaged: (file: string, part: string) =>
    `${file} is damaged: its part ${part} cannot be read. Nothing was changed. Open it in Excel, let Excel repair it, save it, then open it here.`,
  damagedFile: (file: string) =>
    `${file} is damaged or incomplete. Nothing was changed. Download or copy it again, then open the new copy.`,
  noSheets: (file: string) =>
    `${file} has no worksheets, only chart, dialog, or macro sheets, which cannot be shown here. Nothing was changed. Add a worksheet in Excel, then open it here.`,
  named: {
    sheet: (name: string) => `The sheet name “${name}”`,
    table: (name: string) => `The table name “${name}”`,
    name: (name: string) => `The name “${name}”`,
  },
  nameRefused: (fault: string) =>
    `Excel could not open the file: ${fault} Rename it, then save again.`,
  faults: {
    sheet: {
      empty: () => 'a sheet has no name.',
      tooLong: (named) => `${named} has more than 31 characters.`,
      characters: (named) =>
        `${named} contains a character that Excel does not allow: \\ / ? * [ ] : or an apostrophe at the start or end.`,
      reserved: (named) => `${named} is reserved by Excel.`,
      reference: (named) => `${named} could be mistaken for a cell reference.`,
      taken: (named) => `${named} is used twice.`,
    },
    other: {
      empty: () => 'a name is empty.',
      tooLong: (named) => `${named} has more than 255 characters.`,
      characters: (named) =>
        `${named} contains a character that Excel does not allow. A name starts with a letter or an underscore, followed by letters, digits, periods, and underscores.`,
      reserved: (named) => `${named} is reserved by Excel.`,
      reference: (named) => `${named} could be mistaken for a cell reference.`,
      taken: (named) => `${named} is used twice.`,
    },
  } satisfies Record<'sheet' | 'other', Record<NameFault, (named: string) => string>>,
  textTooLong: (place: string, length: string, max: string) =>
    `${place} contains ${length} characters. An Excel cell can contain at most ${max}. Nothing was changed. Shorten the text, then try again.`,
  formulaTooLong: (place: string, length: string, max: string) =>
    `The formula in ${place} has ${length} characters. Excel allows at most ${max}. Nothing was changed. Split the formula over several cells, then try again.`,
  cancelled: 'Canceled. Nothing was changed.',
};

/** Why a workbook refused, and that nothing was left behind. */
const refusals = {
  collisions: (found: string) => `${found} Nothing was overwritten.`,
  occupied: (place: string) =>
    `${place} is not empty. Nothing was overwritten. Clear it, or select another cell.`,
  /** Without a sheet's name it is the workbook itself that is protected. */
  protected: (sheet: string) =>
    sheet === ''
      ? 'The workbook is protected. Nothing was changed. Unprotect it, then try again.'
      : `The sheet ${sheet} is protected. Nothing was changed. Unprotect it, or select a cell on another sheet.`,
  editing:
    'A cell is being edited. Nothing was changed. Press Enter or Esc in the sheet, then try again.',
  busy: 'Another operation is still running. Nothing was changed. Try again when it has finished.',
  unavailable:
    'The workbook is in the background or has a dialog open, so nothing was changed. Switch to it, close any dialog, then try again.',
  noCell: 'No cell is selected. Nothing was changed. Select a cell in the sheet, then try again.',
  tooLarge: 'This is too large for one operation. Nothing was changed.',
  verificationFailed: (place: string) =>
    `Verification failed: ${place} does not contain what was written. All changes were rolled back. Try a new sheet.`,
  calculating: (place: string) =>
    `${place} is still calculating. Nothing was changed. Wait for its result, then try again.`,
  notCells: (reference: string) =>
    `${reference} is not a range that can be read. Use a range, a table, or a named range.`,
  notWritten:
    'The file could not be created. Nothing was changed. Check your connection, then try again.',
  notReadable: (file: string) =>
    `${file} could not be read. Nothing was changed. Open it in Excel, save it as .xlsx, then open the new file here.`,
  notLoaded:
    'Part of AI Capex could not be loaded. Nothing was changed. Check your connection, then try again.',
  host: (detail: string) =>
    `The spreadsheet reported an error: ${detail}. All changes were rolled back.`,
};

export const en = {
  refusals,
  files,
  collisions: {
    values: (place) => `${place} is not empty.`,
    table: (place) => `${place} contains a table. Leave an empty row or column next to it.`,
    merged: (place) => `${place} contains merged cells.`,
    protected: (place) => `${place} is protected.`,
    spill: (place) => `${place} contains spilled results.`,
    edge: (place) => `${place} extends past the edge of the sheet.`,
  } satisfies CollisionTexts,
  moreCollisions: (count: number) => `…and ${count} more.`,
  manualTitle: 'Manual calculation',
  manual:
    'Excel calculates only when asked to, so results here and in the sheets may be out of date.',
  calculate: 'Calculate now',
  notCalculated: 'Not calculated',
  goneTitle: 'No longer there',
  gone: 'The inserted cells have been undone, moved, or deleted.',
  dismiss: 'Dismiss',
  tryAgain: 'Try again',
  undo: 'Undo',
  undoInSheet: 'Changed since: undo in the sheet',
  copyFormula: 'Copy formula',
  copied: 'Copied',
  copyFailed: 'Not copied: select the cell, then copy',
  showCell: (place: string) => `Show ${place}`,
  notShown: 'Could not go to this place.',
  sentences: (parts: readonly string[]) => parts.join(' '),
};
