import type { FormulaDependencyTree, FormulaDependencyTreeVirtual } from '@univerjs/engine-formula';
import type { EngineParts, FormulaItem } from './engineParts';
import { sharedFormula } from './sharedFormula';

/** What the engine has found out about a formula. */
export type Tree = FormulaDependencyTree | FormulaDependencyTreeVirtual;

/** What a formula in a cell means to the engine. */
export type MeaningOf = (
  unitId: string,
  place: { readonly sheetId: string; readonly row: number; readonly column: number },
  formula: string,
) => string;

/** A longer formula is hardly ever filled down. */
const maxSharedLength = 1_000;

/** Trees of formulas that are the same relative to their cells: the engine reads only the first of them. */
export class SharedTrees {
  /** The first of each, by sheet and text. */
  private readonly firsts = new Map<string, Tree>();

  constructor(
    private readonly engine: EngineParts,
    private readonly meaningOf: MeaningOf,
  ) {}

  /** Starts again without any. */
  forget(): void {
    this.firsts.clear();
  }

  /** The tree of a formula: a copy of the first one's, moved to its cell, or a new one. */
  tree(unitId: string, sheetId: string, row: number, column: number, item: FormulaItem): Tree {
    const { generator, config } = this.engine;
    const formula = this.meaningOf(unitId, { sheetId, row, column }, item.f ?? '');
    const shared =
      formula.length < maxSharedLength ? sharedFormula(formula, row, column) : undefined;
    const key = `${unitId}/${sheetId}/${shared ?? ''}`;
    const first = shared === undefined ? undefined : this.firsts.get(key);
    if (first) {
      const offset = { x: column - first.column, y: row - first.row };
      return this.engine.createVirtual(first, offset);
    }
    const data = config.getUnitData();
    const tree = generator._createFDtree(unitId, sheetId, row, column, data, item);
    if (shared !== undefined) this.firsts.set(key, tree);
    return tree;
  }
}
