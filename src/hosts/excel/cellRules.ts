import type { Plan } from '../../sheets/plan';
import type { Size } from './size';

/** Sets a rule for each of a plan's cells that take one of some values only. */
export function writeRules(range: Excel.Range, { choices = [] }: Plan): void {
  for (const { area, values } of choices) {
    const { row, column, rows, columns } = area;
    const cells = range.getCell(row, column).getResizedRange(rows - 1, columns - 1);
    // What Excel says to a wrong entry would else stay the user's: it may only warn.
    cells.dataValidation.clear();
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: values.join(',') } };
  }
}

/**
 * Asks which rules there are where a plan would set its own, cell by cell, for of several together Excel tells only what
 * all have in common. After the next sync the answer gives the same cells of a range those rules again.
 *
 * @param room how many of the plan's rows and columns the sheet has
 */
export function askRules(
  range: Excel.Range,
  { choices = [] }: Plan,
  room: Size,
): (range: Excel.Range) => void {
  const asked = choices
    .flatMap(({ area: { row, column, rows, columns } }) =>
      Array.from({ length: rows * columns }, (_, i) => ({
        row: row + Math.floor(i / columns),
        column: column + (i % columns),
      })),
    )
    .filter(({ row, column }) => row < room.rows && column < room.columns)
    .map(({ row, column }) => {
      const { dataValidation: found } = range.getCell(row, column);
      found.load('type,rule,errorAlert,ignoreBlanks,prompt');
      return { row, column, found };
    });
  return (target) => {
    for (const { row, column, found } of asked) {
      const { dataValidation } = target.getCell(row, column);
      dataValidation.clear();
      if (found.type === 'None') continue;
      dataValidation.rule = found.rule;
      dataValidation.errorAlert = found.errorAlert;
      dataValidation.ignoreBlanks = found.ignoreBlanks;
      dataValidation.prompt = found.prompt;
    }
  };
}
