import { AbsoluteRefType, generateRandomId, type IAccessor } from '@univerjs/core';
import {
  IDefinedNamesService,
  type ISetDefinedNameMutationParam,
  RemoveDefinedNameMutation,
  serializeRangeToRefString,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  type IAddSheetTableParams,
  TableManager,
} from '@univerjs/sheets-table';
import type { Plan, PlanName, PlanTable } from '../../sheets/plan';
import { block } from './block';
import type { Step } from './steps';
import { movedBy, type SheetPlacement } from './place';

/**
 * The steps that add a plan's tables and name its cells.
 *
 * @param claim reserves a free name
 */
export function namingSteps(
  plan: Plan,
  placement: SheetPlacement,
  claim: (wished: string) => string,
): Step[] {
  return [
    ...plan.tables.map((table) => tableStep(plan, table, claim(table.name), placement)),
    ...plan.names.map((each) => nameStep(claim(each.name), each, placement)),
  ];
}

/** The names that are taken in a workbook, by cells or tables, in lower case. */
export function takenNames(accessor: IAccessor, unitId: string): ReadonlySet<string> {
  const names = Object.values(accessor.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const tables = accessor.get(TableManager).getTableList(unitId);
  return new Set([...names, ...tables].map(({ name }) => name.toLowerCase()));
}

function tableStep(
  plan: Plan,
  { area }: PlanTable,
  name: string,
  { unitId, subUnitId, origin }: SheetPlacement,
): Step {
  const tableId = generateRandomId();
  const headings = plan.cells[area.row]?.slice(area.column, area.column + area.columns) ?? [];
  const params: IAddSheetTableParams = {
    unitId,
    subUnitId,
    tableId,
    name,
    range: block(movedBy(area, origin)),
    header: headings.map((cell) => (cell.kind === 'text' ? cell.value : '')),
  };
  return {
    redo: { id: AddSheetTableMutation.id, params },
    undo: { id: DeleteSheetTableMutation.id, params: { unitId, subUnitId, tableId } },
  };
}

function nameStep(
  name: string,
  { cell, rows = 1, columns = 1 }: PlanName,
  { unitId, sheet, origin }: SheetPlacement,
): Step {
  const range = {
    ...block({ ...movedBy(cell, origin), rows, columns }),
    startAbsoluteRefType: AbsoluteRefType.ALL,
    endAbsoluteRefType: AbsoluteRefType.ALL,
  };
  const params: ISetDefinedNameMutationParam = {
    unitId,
    id: generateRandomId(),
    name,
    formulaOrRefString: serializeRangeToRefString({ unitId: '', sheetName: sheet, range }),
  };
  return {
    redo: { id: SetDefinedNameMutation.id, params },
    undo: { id: RemoveDefinedNameMutation.id, params },
  };
}
