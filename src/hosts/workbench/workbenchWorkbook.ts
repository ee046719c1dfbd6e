import {
  ICommandService,
  type Injector,
  type IRange,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook as GridWorkbook,
} from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { address } from '../../sheets/address';
import type { CellReference, Plan } from '../../sheets/plan';
import { type Inserted, type InsertTarget, type Workbook, WorkbookError } from '../workbook';
import { excelSize } from './excelSize';
import { firstOccupied } from './firstOccupied';
import { makeSteps, type Step } from './makeSteps';
import { newSheetStep } from './newSheetStep';
import { selectStep } from './selectStep';
import { writeSteps } from './writeSteps';

/** Where a plan comes to stand, and the steps that put it there. */
interface Insertion {
  readonly steps: readonly Step[];
  readonly sheet: string;
  readonly block: IRange;
}

/** The grid's workbook as the task pane knows one. */
export function workbenchWorkbook(injector: Injector): Workbook {
  return {
    insert: async (plan: Plan, target: InsertTarget): Promise<Inserted> => {
      refuseWhileEditing(injector);
      const workbook = openWorkbook(injector);
      const { steps, sheet, block } =
        target === 'newSheet'
          ? onNewSheet(injector, workbook, plan)
          : atSelection(injector, workbook, plan);
      const commands = injector.get(ICommandService);
      const history = injector.get(IUndoRedoService);
      if (!makeSteps(steps, workbook.getUnitId(), commands, history)) {
        throw new WorkbookError({ kind: 'host', detail: `The sheet "${sheet}" took no change.` });
      }
      await injector.get(FormulaCalculationSessionService).waitForLatestApplied();
      return { sheet, address: blockAddress(block) };
    },
  };
}

/** What is being typed would be written over the plan, or lost. */
function refuseWhileEditing(injector: Injector): void {
  if (injector.get(IEditorBridgeService).isVisible().visible) {
    throw new WorkbookError({ kind: 'editing' });
  }
}

function openWorkbook(injector: Injector): GridWorkbook {
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<GridWorkbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new WorkbookError({ kind: 'host', detail: 'No workbook is open.' });
  return workbook;
}

function onNewSheet(injector: Injector, workbook: GridWorkbook, plan: Plan): Insertion {
  const block = blockOf(plan, { row: 0, column: 0 });
  const { step, id, name } = newSheetStep(injector, workbook, plan);
  return { steps: [step, selectStep(injector, workbook, id, block)], sheet: name, block };
}

function atSelection(injector: Injector, workbook: GridWorkbook, plan: Plan): Insertion {
  const worksheet = workbook.getActiveSheet();
  const selected = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  const origin = {
    row: selected?.range.startRow ?? 0,
    column: selected?.range.startColumn ?? 0,
  };
  const block = blockOf(plan, origin);
  const occupied = firstOccupied(worksheet, block);
  if (occupied) {
    const sheet = worksheet.getName();
    throw new WorkbookError({ kind: 'occupied', sheet, address: address(occupied, 1, 1) });
  }
  return {
    steps: [
      ...writeSteps(injector, worksheet, plan, block),
      selectStep(injector, workbook, worksheet.getSheetId(), block),
    ],
    sheet: worksheet.getName(),
    block,
  };
}

/** @throws WorkbookError where the plan would reach beyond the last row or column that a sheet can have */
function blockOf(plan: Plan, origin: CellReference): IRange {
  const rows = plan.cells.length;
  const columns = plan.columnWidths.length;
  const endRow = origin.row + rows - 1;
  const endColumn = origin.column + columns - 1;
  if (endRow >= excelSize.rows || endColumn >= excelSize.columns) {
    throw new WorkbookError({ kind: 'beyondEdge', rows, columns });
  }
  return { startRow: origin.row, startColumn: origin.column, endRow, endColumn };
}

function blockAddress(block: IRange): string {
  const topLeft = { row: block.startRow, column: block.startColumn };
  const rows = block.endRow - block.startRow + 1;
  const columns = block.endColumn - block.startColumn + 1;
  return address(topLeft, rows, columns);
}
