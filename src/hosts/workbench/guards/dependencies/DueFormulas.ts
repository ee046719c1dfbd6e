import type { ICellData, Nullable } from '@univerjs/core';
import type { EngineParts } from './engineParts';
import type { Tree } from './SharedTrees';

/** What the engine takes formulas from: it asks how many are left, and takes the last. */
type Queue = Pick<Tree[], 'length' | 'pop'>;

/**
 * The formulas to calculate, without those of which nothing that they read has turned out different.
 *
 * Univer 0.25.1 calculates all that depends on a changed cell in any way; most of a large model shows what it did.
 */
export class DueFormulas implements Queue {
  private readonly due: Set<Tree>;
  private current: Tree | undefined;

  /**
   * @param order each formula after all that read it
   * @param dirty those that are to be calculated in any case
   */
  constructor(
    private readonly order: Tree[],
    dirty: readonly Tree[],
    private readonly readersOf: ReadonlyMap<Tree, readonly Tree[]>,
  ) {
    this.due = new Set([...dirty, ...order.filter((tree) => !isCell(tree))]);
  }

  get length(): number {
    for (let last = this.order.at(-1); last && !this.due.has(last); last = this.order.at(-1)) {
      this.order.pop();
    }
    return this.order.length;
  }

  pop(): Tree | undefined {
    this.current = this.order.pop();
    // What is in no cell shows nothing that could be compared.
    if (this.current && !isCell(this.current)) this.addReaders(this.current);
    return this.current;
  }

  /** Lets a formula's result be set, and looks whether its cell shows something else now. */
  watch(set: () => void, results: Results): void {
    const tree = this.current;
    if (!tree) return set();
    const before = results.shown(tree);
    const wasArea = results.isArea(tree);
    set();
    const after = results.shown(tree);
    if (wasArea || results.isArea(tree) || !results.isSame(tree, before, after)) {
      this.addReaders(tree);
    }
  }

  private addReaders(tree: Tree): void {
    for (const reader of this.readersOf.get(tree) ?? []) this.due.add(reader);
  }
}

/** Whether a formula is that of a cell, and not one of a format or a list. */
function isCell({ formulaId, featureId }: Tree): boolean {
  return !formulaId && !featureId;
}

/** What cells show during a calculation. */
export class Results {
  /** The number format that came with each formula's last result. */
  private readonly formats = new WeakMap<Tree, string>();

  constructor(private readonly engine: Pick<EngineParts, 'config' | 'runtime'>) {}

  /** What a formula's cell shows: the result of this calculation, or what was there before it. */
  shown({ unitId, subUnitId, row, column }: Tree): Nullable<ICellData> {
    const { config, runtime } = this.engine;
    return (
      runtime.getUnitData()[unitId]?.[subUnitId]?.getValue(row, column) ??
      config.getUnitData()[unitId]?.[subUnitId]?.cellData.getValue(row, column)
    );
  }

  /** Whether a formula fills an area, or did before. */
  isArea({ unitId, subUnitId, row, column }: Tree): boolean {
    const { config, runtime } = this.engine;
    return [runtime.getUnitArrayFormula(), config.getArrayFormulaRange()].some(
      (areas) => areas[unitId]?.[subUnitId]?.[row]?.[column] !== undefined,
    );
  }

  /** Whether another formula would read the same; a result brings its number format along. */
  isSame(tree: Tree, before: Nullable<ICellData>, after: Nullable<ICellData>): boolean {
    const format = JSON.stringify(after?.s ?? null);
    const hadFormat = this.formats.get(tree);
    this.formats.set(tree, format);
    if (!before || !after || before.p || after.p) return false;
    return before.v === after.v && before.t === after.t && format === hadFormat;
  }
}
