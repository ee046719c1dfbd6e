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
import type { CellReference, Plan, PlanTable } from '../../sheets/plan';
import { block } from './block';
import type { Step } from './makeSteps';
import { uniqueName } from '../uniqueName';

/** Where a plan stands: on which sheet, by id and by name, and from which cell on. */
interface Standing {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly sheet: string;
  readonly origin: CellReference;
}

/** The steps that make a plan's tables and give its cells their names. A name that is taken gets a number. */
export function namingSteps(accessor: IAccessor, plan: Plan, standing: Standing): Step[] {
  const taken = takenNames(accessor, standing.unitId);
  const claim = (wished: string): string => {
    const name = uniqueName(wished, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  return [
    ...plan.tables.map((table) => tableStep(plan, table, claim(table.name), standing)),
    ...plan.names.map(({ name, cell }) => nameStep(claim(name), cell, standing)),
  ];
}

/** Tables and defined names share their names; in lower case. */
function takenNames(accessor: IAccessor, unitId: string): Set<string> {
  const names = Object.values(accessor.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const tables = accessor.get(TableManager).getTableList(unitId);
  return new Set([...names, ...tables].map(({ name }) => name.toLowerCase()));
}

function tableStep(
  plan: Plan,
  { area }: PlanTable,
  name: string,
  { unitId, subUnitId, origin }: Standing,
): Step {
  const tableId = generateRandomId();
  const headings = plan.cells[area.row]?.slice(area.column, area.column + area.columns) ?? [];
  const params: IAddSheetTableParams = {
    unitId,
    subUnitId,
    tableId,
    name,
    range: block(moved(area, origin)),
    header: headings.map((cell) => (cell.kind === 'text' ? cell.value : '')),
  };
  return {
    redo: { id: AddSheetTableMutation.id, params },
    undo: { id: DeleteSheetTableMutation.id, params: { unitId, subUnitId, tableId } },
  };
}

function nameStep(name: string, cell: CellReference, { unitId, sheet, origin }: Standing): Step {
  const range = {
    ...block({ ...moved(cell, origin), rows: 1, columns: 1 }),
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

function moved<T extends CellReference>(place: T, origin: CellReference): T {
  return { ...place, row: origin.row + place.row, column: origin.column + place.column };
}
