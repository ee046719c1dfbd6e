import type { Injector } from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';
import { containFaults } from './containFaults';
import { deepFormulas } from './deepFormulas';
import { EngineFaults } from './EngineFaults';
import { registerFilteredRows } from './registerFilteredRows';
import { findRowsAtOnce } from './findRowsAtOnce';
import { forgetBrackets } from './forgetBrackets';
import type { FormulaPlace } from './FormulaWorld';
import { FormulaResolutions } from './FormulaResolutions';
import { keepDependencies } from './keepDependencies';
import { keepTexts } from './keepTexts';
import { keysWithoutHash } from './keysWithoutHash';
import { MeaningChanges } from './MeaningChanges';
import { meetingSpills } from './meetingSpills';
import { resolveFormulas } from './resolveFormulas';
import { outdatedResults } from './outdatedResults';
import { reviveCalculation } from './reviveCalculation';
import { shrunkSpills } from './shrunkSpills';
import { sortCopies } from './sortCopies';

/**
 * Guards the workbook against the mistakes of the grid's calculation; see docs/upstream.md.
 *
 * @param injector the grid's, once it has its first workbook and before that is calculated
 * @returns the formulas at which the engine fails
 */
export function guardCalculation(injector: Injector): EngineFaults {
  const model = injector.get(FormulaDataModel);
  const formulaAt = (unitId: string, { sheetId, row, column }: FormulaPlace) =>
    model.getFormulaStringByCell(row, column, sheetId, unitId) ?? '';
  const faults = new EngineFaults(formulaAt);
  const resolutions = new FormulaResolutions(injector);
  const changes = new MeaningChanges();
  // Before all guards of the parts that it takes out of the engine.
  keepDependencies(injector, resolutions, (unitId, place, formula) => {
    const meaning = resolutions.of(unitId, place, formula);
    const key = `${unitId}/${place.sheetId}/${place.row},${place.column}`;
    changes.note(key, meaning, meaning !== formula);
    return meaning;
  });
  keysWithoutHash();
  registerFilteredRows(injector);
  findRowsAtOnce();
  sortCopies();
  keepTexts(injector.get(LexerTreeBuilder));
  deepFormulas(injector);
  forgetBrackets(injector);
  meetingSpills(injector);
  shrunkSpills(injector);
  outdatedResults(injector);
  resolveFormulas(injector, resolutions, changes);
  containFaults(injector, faults);
  reviveCalculation(injector, faults, ({ unitId, ...place }) => {
    const formula = formulaAt(unitId, place);
    if (formula) resolutions.block(resolutions.of(unitId, place, formula));
  });
  return faults;
}
