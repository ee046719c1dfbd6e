import type { Injector } from '@univerjs/core';
import { type BenchDoor, type Placement, type Workbook, WorkbookError } from '../workbook';
import { blockAddress, cellBlock } from './block';
import { waitForCalculation } from './waitForCalculation';
import type { ErrorMessages } from './ErrorMessages';
import { enterFormula } from './enterFormula';
import { enterText } from './enterText';
import { oneAtATime } from '../oneAtATime';
import { fileToShow } from './fileToShow';
import { findFormulasContaining, ownFormulas } from './findFormulas';
import { goTo } from './goTo';
import { insertPlan, insertSheets } from './insertPlans';
import { openFile } from './openFile';
import { openGrid } from './openGrid';
import type { Places } from './place';
import { placesOf } from './placesOf';
import { findRange } from './findRange';
import { readRanges } from './readRanges';
import { readNamedCells } from './readNamedCells';
import { readNames } from './readNames';
import { readSelection } from './readSelection';
import { refuseWhileEditing } from './refuseWhileEditing';
import { repairFormulas } from './repairFormulas';
import { rewrite, dryRunRewrite } from './rewrite';
import { saveFile } from './saveFile';
import { undoableInsertion } from './undoableInsertion';
import { watchChanges } from './watchChanges';
import { watchSelection } from './watchSelection';

/**
 * The grid's workbook.
 *
 * @param runExclusive replaces the lock for a caller that already holds it
 */
export function workbenchWorkbook(
  injector: Injector,
  messages: ErrorMessages,
  runExclusive = oneAtATime(),
): Workbook {
  const change = <T>(make: () => Promise<T>): Promise<T> =>
    runExclusive(() => {
      refuseWhileEditing(injector);
      return make();
    });
  const bench: BenchDoor = {
    program: 'workbench',
    open: async () => {
      const { workbenchBench } = await import(
        /* webpackChunkName: "workbench-bench" */ './bench/workbenchBench'
      );
      return workbenchBench(injector, messages, (work) =>
        change(() => work(workbenchWorkbook(injector, messages, oneAtATime()))),
      );
    },
  };
  const insertions = undoableInsertion(injector);
  return {
    bench,
    previewInsert: async (plan, target) => placement(placesOf(injector, plan, target)),
    insert: (plan, target) =>
      change(async () => {
        const inserted = insertions.remember(insertPlan(injector, plan, target));
        await waitForCalculation(injector);
        return inserted;
      }),
    undoInsert: (inserted) => change(() => insertions.undo(inserted)),
    insertSheets: (plans) =>
      change(async () => {
        const inserted = insertSheets(injector, plans);
        await waitForCalculation(injector);
        return inserted;
      }),
    enterFormula: (...given) =>
      change(async () => {
        const entering = enterFormula(injector, ...given);
        // The step is there before the result is.
        const step = insertions.newest();
        return insertions.remember(await entering, step);
      }),
    enterText: (cell, text) => change(() => enterText(injector, cell, text)),
    select: async ({ sheet, address }) =>
      goTo(injector, findRange(injector, openGrid(injector), address, sheet)),
    readSelection: async () => readSelection(injector),
    onSelectionChange: (listener) => watchSelection(injector, listener),
    onChange: (listener) => watchChanges(injector, listener),
    readRanges: async (references, sheet) => readRanges(injector, references, sheet),
    findFormulas: async (options) => {
      if (options?.calculated) await waitForCalculation(injector);
      return ownFormulas(injector).map(({ worksheet, cell, formula, value, state }) => ({
        sheet: worksheet.getName(),
        address: blockAddress(cellBlock(cell)),
        formula,
        value,
        state,
      }));
    },
    repairFormulas: () => change(() => repairFormulas(injector)),
    findFormulasContaining: async (words) => findFormulasContaining(injector, words),
    readNames: async () => readNames(injector),
    readNamedCells: async (beginning) => readNamedCells(injector, beginning),
    dryRunRewrite: (rewriting) => change(() => dryRunRewrite(injector, rewriting)),
    rewrite: (rewriting) => change(() => rewrite(injector, rewriting)),
    save: (options) => change(() => saveFile(injector, options)),
    open: async (file, options) => {
      // Reading the file and asking the user do not block other changes.
      const toShow = await fileToShow(injector, file, options);
      const isAgreed = (await options?.agree?.()) ?? true;
      if (!isAgreed) throw new WorkbookError({ kind: 'cancelled' });
      return change(() => openFile(injector, toShow, options));
    },
  };
}

function placement({ places }: Places): Placement {
  const { sheet, address, collisions, nextFreePlace } = places[0];
  return { sheet, address, collisions, ...(nextFreePlace && { nextFreePlace }) };
}
