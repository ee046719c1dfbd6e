import {
  type ICellData,
  type Injector,
  type IRange,
  type IUnitRange,
  type Nullable,
  ObjectMatrix,
} from '@univerjs/core';
import {
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import { override } from './override';

/** What a formula of this calculation filled before it. */
interface Left {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly range: IRange;
}

type OfSheets<T> = Record<string, Nullable<Record<string, T>>>;

interface Calculation {
  execute: (config: object) => Promise<void>;
  _getArrayFormulaDirtyRangeAndExcludedRange: (...given: unknown[]) => {
    readonly dirtyRanges: IUnitRange[];
    readonly excludedCell: OfSheets<ObjectMatrix<boolean>>;
  };
}

/**
 * Lets formulas read what a result fills now, and not what it filled before.
 *
 * Univer 0.25.1 keeps the cells of before until a calculation ends: of a result that fills fewer cells, or one, the sum
 * still adds those that are gone, and what reads only those is not calculated.
 */
export function shrunkSpills(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const config = injector.get(IFormulaCurrentConfigService);
  const calculation = injector.get(ICalculateFormulaService) as unknown as Calculation;
  let left: Left[] = [];
  override(calculation, 'execute', (execute) => (given) => {
    left = [];
    return execute(given);
  });
  override(runtime, 'setRuntimeData', (set) => (value) => {
    set(value);
    const { currentUnitId: unitId, currentSubUnitId: sheetId } = runtime;
    const { currentRow: row, currentColumn: column } = runtime;
    const range = config.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
    const before = config.getArrayFormulaCellData()[unitId]?.[sheetId];
    if (!range || !before) return;
    left.push({ unitId, sheetId, row, column, range });
    const now = runtime.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId];
    forEachCell(range, (r, c) => {
      const cell: Nullable<ICellData> = now?.getValue(r, c);
      if (cell) before.setValue(r, c, cell);
      else before.realDeleteValue(r, c);
    });
  });
  override(calculation, '_getArrayFormulaDirtyRangeAndExcludedRange', (dirtyOf) => (...given) => {
    const { dirtyRanges, excludedCell } = dirtyOf(...given);
    for (const { unitId, sheetId, row, column, range } of left) {
      dirtyRanges.push({ unitId, sheetId, range });
      const cells = ((excludedCell[unitId] ??= {})[sheetId] ??= new ObjectMatrix());
      cells.setValue(row, column, true);
    }
    return { dirtyRanges, excludedCell };
  });
}

function forEachCell(
  { startRow, endRow, startColumn, endColumn }: IRange,
  visit: (row: number, column: number) => void,
): void {
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) visit(row, column);
  }
}
