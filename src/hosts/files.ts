import type { Location } from '../cells/location';
import type { CellValue } from '../cells/value';

/** How opening or saving a file is followed and ended. */
export interface FileOptions {
  /** Called often enough for a bar that moves; the last call of a step need not be its end. */
  readonly onProgress?: (progress: FileProgress) => void;
  /** Ends it: the workbook is then as it was, and the refusal is `cancelled`. */
  readonly signal?: AbortSignal;
}

/** How opening a file is followed and ended, and who decides. */
export interface OpenOptions extends FileOptions {
  /**
   * Asked when the file has been read and could be shown: false leaves the workbook as it was, and the refusal is
   * `cancelled`. Absent: the file is shown at once.
   */
  readonly agree?: () => Promise<boolean>;
}

/** How far opening or saving a file is. */
export interface FileProgress {
  readonly step: FileStep;
  /** The share of the step that is done, from 0 to 1; absent if it is not known. */
  readonly done?: number;
}

/**
 * What is being done: the file is read, its cells are put into the grid, formulas are calculated, their results are
 * compared with the saved ones; or the file is written.
 */
export type FileStep = 'reading' | 'showing' | 'calculating' | 'comparing' | 'writing';

export interface OpenedFile {
  readonly name: string;
  /** Those that are shown or hidden, without those that `notShown` counts. */
  readonly sheets: number;
  /** What the file holds and the grid does not show: kept as it is, and saved again. Absent if there is none. */
  readonly notShown?: readonly NotShown[];
  /** Formulas that keep the result saved in the file; absent if there are none. */
  readonly kept?: readonly KeptResult[];
  /** Formulas whose result is not the one saved in the file; absent if there are none. */
  readonly differing?: readonly DifferingResult[];
}

/** A kind of thing that a file holds and the grid does not show. */
export interface NotShown {
  readonly kind: FeatureKind;
  /** How many, in the whole file. */
  readonly count: number;
  /** The cell or the range of the first; absent if it is in no sheet that the grid has. */
  readonly first?: Location;
}

export type FeatureKind =
  | 'chart'
  | 'image'
  | 'shape'
  /** Notes included. */
  | 'comment'
  | 'pivotTable'
  /** Timelines included. */
  | 'slicer'
  | 'sparkline'
  | 'conditionalFormat'
  /** Other than lists to choose from. */
  | 'validation'
  | 'hyperlink'
  /** Buttons, check boxes and other form controls. */
  | 'control'
  /** Documents of other programs in a sheet. */
  | 'embeddedObject'
  | 'filter'
  /** Rows or columns that are grouped. */
  | 'outline'
  | 'protectedSheet'
  | 'protectedWorkbook'
  | 'macro'
  | 'externalLink'
  | 'dataConnection'
  | 'chartSheet'
  | 'dialogSheet'
  | 'macroSheet'
  /** It holds for the file as it was; a changed one loses it. */
  | 'signature'
  /** Ranges that are merged in the file only: overlapping ones, or one too large for the grid. */
  | 'mergedCells'
  /** Cells far below all others: the grid would hold up to a million empty rows for them. */
  | 'farCell'
  /** Cells with a picture, or a type of data such as a share. */
  | 'richValue'
  /** Of what-if analyses. */
  | 'scenario'
  /** A sheet that the file lists without its part. */
  | 'lostSheet'
  /** A part of the file, such as a drawing, that cannot be read. */
  | 'damagedPart';

/** A formula that keeps the result saved in the file. */
export interface KeptResult extends Location {
  readonly reason: KeptReason;
}

/** Why the grid cannot calculate a formula. */
export type KeptReason =
  /** It reads another workbook. */
  | { readonly kind: 'externalLink' }
  /** In capitals, without a prefix; a cube's and a macro's functions are such. */
  | { readonly kind: 'unknownFunction'; readonly name: string }
  /** A data table of a what-if analysis. */
  | { readonly kind: 'dataTable' }
  /** It takes the cell of a range in its own row or column, as all formulas did before dynamic arrays. */
  | { readonly kind: 'intersection' }
  /** It reads a range of sheets, as in `Jan:Dec!A1`. */
  | { readonly kind: 'severalSheets' }
  /** It is written in a way that the grid does not read. */
  | { readonly kind: 'notation' }
  /** It refers, directly or through others, to its own cell. */
  | { readonly kind: 'circular' }
  /** The file has a value, and the grid shows none. */
  | { readonly kind: 'blank' }
  /** The file has a value, the grid came to an error, such as `#VALUE!`. */
  | { readonly kind: 'error'; readonly code: string };

/** A formula to which the grid gives another result than the file. */
export interface DifferingResult extends Location {
  readonly saved: CellValue;
  readonly calculated: CellValue;
}

export interface SavedFile {
  /** Such as `AI Capex.xlsx`. */
  readonly name: string;
  /**
   * Why the next program must calculate all formulas when it opens the file; absent if the results are right.
   */
  readonly recalculates?: Recalculation;
  /** Cells that were moved out of what calculated them: only their values are saved. */
  readonly lost?: readonly LostFormula[];
  /** Sheets that were copied from one of the opened file and lack some of what that has. */
  readonly incomplete?: readonly IncompleteCopy[];
}

/** A cell that was moved out of a data table, or away from the array formula that filled it. */
export interface LostFormula extends Location {
  readonly of: 'dataTable' | 'array';
}

/** A copied sheet, and what of its original it does not have. */
export interface IncompleteCopy {
  readonly sheet: string;
  readonly lacks: readonly Lacking[];
}

/** So many of a kind. */
export type Lacking = Pick<NotShown, 'kind' | 'count'>;

/** The calculation had not ended; or what formulas with a kept result depend on may have changed. */
export type Recalculation = 'unfinished' | 'keptResults';
