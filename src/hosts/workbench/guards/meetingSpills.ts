import { type Injector, type IRange, ObjectMatrix, Rectangle } from '@univerjs/core';
import {
  ErrorType,
  type FormulaDependencyTree,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import { override } from './override';

interface Runtime {
  _checkIfArrayFormulaRangeHasData: (
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    range: IRange,
  ) => boolean;
  _isInOtherArrayFormulaRange: () => boolean;
}

interface Generator {
  _includeTree: (tree: FormulaDependencyTree, node: unknown) => boolean;
}

/**
 * Makes a result that would spill into another formula's show `#SPILL!`, always the same one of two.
 *
 * Univer 0.25.1 checks only formulas that have spilled before, blocked ones included. Of two that are calculated
 * together for the first time, as those of a file that is opened, each writes over the other's cells; then they are
 * blocked in turn, each time that both are calculated. One that is blocked by another stays so when that one is gone.
 */
export function meetingSpills(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const config = injector.get(IFormulaCurrentConfigService);
  tryAgain(injector);
  const checks = runtime as unknown as Runtime;
  checks._isInOtherArrayFormulaRange = () => false;
  override(
    checks,
    '_checkIfArrayFormulaRangeHasData',
    (isHeld) => (unitId, sheetId, row, column, range) => {
      if (isHeld(unitId, sheetId, row, column, range)) return true;
      const now = runtime.getUnitData()[unitId]?.[sheetId];
      const before = config.getUnitData()[unitId]?.[sheetId]?.cellData;
      const isBlocked = (r: number, c: number) =>
        (now?.getValue(r, c) ?? before?.getValue(r, c))?.v === ErrorType.SPILL;
      return [runtime.getUnitArrayFormula(), config.getArrayFormulaRange()].some((spills) => {
        let meets = false;
        new ObjectMatrix<IRange>(spills[unitId]?.[sheetId] ?? {}).forValue((r, c, other) => {
          const isOwn = r === row && c === column;
          meets ||= !isOwn && Rectangle.intersects(range, other) && !isBlocked(r, c);
        });
        return meets;
      });
    },
  );
}

/** What is blocked is tried in each calculation: the way may be free. */
function tryAgain(injector: Injector): void {
  const config = injector.get(IFormulaCurrentConfigService);
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  override(generator, '_includeTree', (includes) => (tree, node) => {
    if (includes(tree, node)) return true;
    const { unitId, subUnitId, row, column } = tree;
    if (!config.getArrayFormulaRange()[unitId]?.[subUnitId]?.[row]?.[column]) return false;
    const cell = config.getUnitData()[unitId]?.[subUnitId]?.cellData.getValue(row, column);
    return cell?.v === ErrorType.SPILL;
  });
}
