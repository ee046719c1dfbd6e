/** Why a file was not opened or not saved, as data. The workbook is unchanged. */
export type FileRefusal =
  /** Neither a workbook nor another known kind of file. */
  | { readonly kind: 'notWorkbook'; readonly file: string }
  /** It needs a password. */
  | { readonly kind: 'encrypted'; readonly file: string }
  | { readonly kind: 'otherFormat'; readonly file: string; readonly format: OtherFormat }
  /** Above a limit of Excel, or of what a browser can hold. */
  | {
      readonly kind: 'fileTooLarge';
      readonly file: string;
      readonly limit: FileLimit;
      /** In bytes if the limit is a size. */
      readonly max: number;
    }
  /** A part is missing, cut off, or not what it should be. */
  | {
      readonly kind: 'damaged';
      readonly file: string;
      /** Such as `xl/worksheets/sheet1.xml`; absent if it is the package itself. */
      readonly part?: string;
    }
  /** It has only sheets that the grid cannot show, such as chart sheets. */
  | { readonly kind: 'noSheets'; readonly file: string }
  /** Excel would not open a file that contains this name. */
  | {
      readonly kind: 'nameRefused';
      readonly of: 'sheet' | 'table' | 'name';
      readonly name: string;
      readonly why: NameFault;
    }
  /** Longer than an Excel cell allows; in characters. */
  | {
      readonly kind: 'tooLong';
      readonly of: 'text' | 'formula';
      readonly sheet: string;
      readonly address: string;
      readonly length: number;
      readonly max: number;
    }
  /** The user cancelled it. */
  | { readonly kind: 'cancelled' };

/** A known kind of file that is not supported. */
export type OtherFormat = 'xls' | 'xlsb' | 'ods' | 'numbers';

/** What is limited of a file. */
export type FileLimit =
  /** The size of a part of the file, uncompressed, in bytes. */
  | 'partSize'
  /** The size of all parts, uncompressed, in bytes. */
  | 'packageSize'
  | 'parts'
  | 'cells'
  /** The cells of a merged area. */
  | 'mergedCells';

/** The first rule of Excel that a name breaks. */
export type NameFault =
  | 'empty'
  | 'tooLong'
  /** It has characters that Excel does not allow there. */
  | 'characters'
  /** Excel reserves it, such as the sheet name `History`. */
  | 'reserved'
  /** It reads as a cell, such as `AB12` or `R1C1`. */
  | 'reference'
  /** Another one has it, ignoring case. */
  | 'taken';
