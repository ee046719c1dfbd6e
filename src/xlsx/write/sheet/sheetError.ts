/** Why a sheet cannot be saved, as data: the words are elsewhere. Lengths are in characters. */
export interface SheetFault {
  readonly kind: 'tooLong';
  readonly of: 'text' | 'formula';
  readonly sheet: string;
  readonly address: string;
  readonly length: number;
  readonly max: number;
}

/** Thrown for a cell that holds more than one of Excel's can, before anything is written. */
export class SheetError extends Error {
  override readonly name = 'SheetError';

  constructor(readonly fault: SheetFault) {
    super(JSON.stringify(fault));
  }
}
