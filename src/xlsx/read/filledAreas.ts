import type { Area } from '../../cells/area';
import type { BookResult } from '../book';

/** A formula's area while its cells are read. */
interface Filled {
  readonly area: Area;
  readonly results: (BookResult | undefined)[][];
}

/** More results than this of one formula are not noted. */
const maxNoted = 100_000;

/**
 * Which cells are filled by the formula of another, while a sheet is read in the order of its rows. Only the areas that
 * reach the row are looked at.
 */
export class FilledAreas {
  private readonly all: Filled[] = [];
  private here: Filled[] = [];
  private row = -1;

  /** A row begins. */
  begin(row: number): void {
    const left = row > this.row ? this.here : this.all;
    this.here = left.filter(({ area }) => row < area.row + area.rows);
    this.row = row;
  }

  /** Adds the area of a formula in the row that has begun. */
  add(area: Area): readonly (readonly (BookResult | undefined)[])[] | undefined {
    const isNoted = area.rows * area.columns <= maxNoted;
    const results = Array.from({ length: isNoted ? area.rows : 0 }, () =>
      Array.from({ length: area.columns }, (): BookResult | undefined => undefined),
    );
    const filled = { area, results };
    this.all.push(filled);
    this.here.push(filled);
    return isNoted ? results : undefined;
  }

  /** Notes what a cell of a formula's area holds. @returns whether it is in one */
  note(row: number, column: number, result: BookResult | undefined): boolean {
    const filled = this.here.find(
      ({ area }) => row >= area.row && column >= area.column && column < area.column + area.columns,
    );
    if (!filled) return false;
    const inRow = filled.results[row - filled.area.row];
    if (inRow) inRow[column - filled.area.column] = result;
    return true;
  }
}
