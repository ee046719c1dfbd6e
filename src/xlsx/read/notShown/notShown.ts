/** A kind of thing that a file holds and the grid does not show: it is carried. */
export interface CarriedFeature {
  readonly kind: Feature;
  readonly count: number;
  /** The sheet that has it; absent if it is the workbook's. */
  readonly sheet?: string;
  /** The address of the cell or the range of the first, if it has one. */
  readonly first?: string;
}

export type Feature =
  | 'chart'
  | 'image'
  | 'shape'
  /** Notes and the first comment of each thread. */
  | 'comment'
  | 'pivotTable'
  /** Timelines too. */
  | 'slicer'
  | 'sparkline'
  | 'conditionalFormat'
  /** Other than lists to choose from. */
  | 'validation'
  | 'hyperlink'
  /** Buttons, check boxes and other form controls, ActiveX too. */
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
  /** Margins alone do not count. */
  | 'printSetup'
  | 'hiddenName'
  | 'customXml'
  /** A range that Excel itself does not take, or one too large for the grid. */
  | 'mergedCells'
  /** Cells far below all others. */
  | 'farCell'
  /** Cells whose value is more than a file's cell can hold: a picture, or a type of data such as a share. */
  | 'richValue'
  /** Scenarios of what-if analyses. */
  | 'scenario'
  /** A sheet that the file lists without its part. */
  | 'lostSheet'
  /** A part that is damaged, and that a workbook does without. */
  | 'damagedPart';
