import type { OriginRun } from '../../book';
import type { Styles } from '../styles/Styles';

/** What a sheet shares with the rest of its file while it is edited. */
export interface SheetContext {
  readonly styles: Styles;
  /**
   * The index, `cm`, by which a cell marks its formula as a dynamic array. Asked for only if one is written: the
   * file then needs the part that the index is of.
   */
  readonly dynamicArrayFormat: () => number;
  /** Whether the file counts days from 1904; see `Book`. */
  readonly countsFrom1904?: true;
  /** What a defined name stands for in the sheet; without it, any name may stand for several cells. */
  readonly nameFormula?: (name: string) => string | undefined;
  /** Given if rows, columns or sheets of the workbook were moved or renamed. */
  readonly moved?: SheetMoves;
}

/** What became of the references in a sheet's XML. */
export interface SheetMoves {
  /** Where the sheet's rows are now, to the end of the sheet; absent if all are where they were. */
  readonly rows?: readonly OriginRun[];
  readonly columns?: readonly OriginRun[];
  /** A formula of the sheet, without `=`, with its references as they are now. */
  readonly formula: (text: string) => string;
  /** One whose references to the sheet itself are already as they are now. */
  readonly formulaOfOthers: (text: string) => string;
  /** Areas of the sheet itself, such as `A1:B2 D4`; undefined if nothing of them is left. */
  readonly areas: (reference: string) => string | undefined;
}
