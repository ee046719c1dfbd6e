import { ICommandService, type Injector, ThemeService, UndoCommand } from '@univerjs/core';
import type { Bench } from '../../workbook';
import { waitForCalculation } from '../waitForCalculation';
import type { ErrorMessages } from '../ErrorMessages';
import { inventory } from './inventory';
import { keepHistory } from './keepHistory';
import { addSheet, clearCell, isStructureProtected, remove } from './scratch';
import { chartTitlesOf, choicesAt, errorMessageAt, fontAt, shadesAt, tablesOf } from './sheetParts';
import { workbenchFacts } from './workbenchFacts';

/**
 * What the checks need of the grid besides the workbook. The undo history is put back afterwards as it was.
 *
 * @param alone does something with the workbook while every other change is refused
 */
export function workbenchBench(
  injector: Injector,
  messages: ErrorMessages,
  alone: Bench['alone'],
): Bench {
  return {
    facts: () => Promise.resolve(workbenchFacts()),
    isProtected: () => Promise.resolve(isStructureProtected(injector)),
    alone: (work) =>
      alone(async (workbook) => {
        const putBack = keepHistory(injector);
        try {
          return await work(workbook);
        } finally {
          putBack();
        }
      }),
    onClose(listener) {
      window.addEventListener('pagehide', listener);
      return () => window.removeEventListener('pagehide', listener);
    },
    inventory: () => Promise.resolve(inventory(injector)),
    addSheet: async (name) => {
      addSheet(injector, name);
      await waitForCalculation(injector);
    },
    remove: async (things) => {
      remove(injector, things);
      await waitForCalculation(injector);
    },
    clear: async (sheet, cell) => {
      clearCell(injector, sheet, cell);
      await waitForCalculation(injector);
    },
    tables: (sheet) => Promise.resolve(tablesOf(injector, sheet)),
    charts: (sheet) => Promise.resolve(chartTitlesOf(injector, sheet)),
    choicesAt: (sheet, cell) => Promise.resolve(choicesAt(injector, sheet, cell)),
    shadesAt: (sheet, cell) => Promise.resolve(shadesAt(injector, sheet, cell)),
    fontAt: (sheet, cell) => Promise.resolve(fontAt(injector, sheet, cell)),
    theme: () => (injector.get(ThemeService).darkMode ? 'dark' : 'light'),
    undo: async () => {
      injector.get(ICommandService).syncExecuteCommand(UndoCommand.id);
      await waitForCalculation(injector);
    },
    errorMessage: (sheet, cell) => Promise.resolve(errorMessageAt(injector, messages, sheet, cell)),
  };
}
