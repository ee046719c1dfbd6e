import { CustomFunctionError } from './customFunctions';

/** A cell of the workbook, counted from 0. */
export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Why cells show errors. The grid keeps only the code, so the reason of each formula's last calculation is kept here.
 */
export class ErrorMessages {
  private readonly answers = new Map<string, unknown>();

  /** Keeps the last result of a cell's formula. */
  keep(cell: Cell, answer: unknown): void {
    this.answers.set(key(cell), answer);
  }

  /**
   * The reason for the error that a cell shows, including a spilled cell.
   *
   * @param formulaCell the cell that holds the formula
   * @param code what the cell shows: a reason for another code is out of date
   */
  of(cell: Cell, formulaCell: Cell, code: string): string | undefined {
    const answer = this.answers.get(key(formulaCell));
    const element = Array.isArray(answer)
      ? (answer as unknown[][])[cell.row - formulaCell.row]?.[cell.column - formulaCell.column]
      : answer;
    if (!(element instanceof CustomFunctionError) || element.code !== code) return undefined;
    return element.message;
  }
}

function key(cell: Cell): string {
  return `${cell.sheet} ${cell.row} ${cell.column}`;
}
