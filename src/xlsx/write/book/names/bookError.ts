/** Why a workbook cannot be saved, as data: the words are elsewhere. */
export interface BookFault {
  readonly kind: 'nameRefused';
  readonly of: 'sheet' | 'table' | 'name';
  readonly name: string;
  readonly why: BookNameFault;
}

/** The first rule of Excel's that a name breaks. */
export type BookNameFault =
  | 'empty'
  | 'tooLong'
  /** It has characters that Excel does not take there. */
  | 'characters'
  /** Excel keeps it for itself, such as the sheet name `History`. */
  | 'reserved'
  /** It reads as a cell, such as `AB12`, `R1C1` or `c`. */
  | 'reference'
  /** Another one has it, whatever the letter case. */
  | 'taken';

/** Thrown for a workbook that Excel would refuse or repair, before anything is written. */
export class BookError extends Error {
  override readonly name = 'BookError';

  constructor(readonly fault: BookFault) {
    super(JSON.stringify(fault));
  }
}
