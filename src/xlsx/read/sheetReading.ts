import type { FormatByIndex } from './formats/readFormats';
import type { ShadeFormatByIndex } from './formats/shadeFormats';

/** What the sheets of a file have in common while they are read. */
export interface SheetReading {
  readonly strings: readonly string[];
  readonly formats: FormatByIndex;
  readonly shadeFormats: ShadeFormatByIndex;
  readonly countsFrom1904: boolean;
  /** What a defined name stands for in a sheet; undefined if it knows none such. */
  readonly nameFormula: (sheet: string, name: string) => string | undefined;
  /** Told now and then how many characters of the sheet's XML have been read. */
  readonly onProgress: (read: number) => void;
  /**
   * Counts a cell that is read.
   *
   * @throws FileError if there are too many
   */
  readonly countCell: () => void;
}
