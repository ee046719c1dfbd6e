import type { FormulaDependencyTree } from '@univerjs/engine-formula';
import type { Breaths } from '../../slices/Breaths';
import type { EngineParts, FormulaItem } from './engineParts';
import { type AllFormulas, everyFormula, isMainItem } from './everyFormula';
import { type MeaningOf, SharedTrees, type Tree } from './SharedTrees';

/** What the engine has found out about the formula in a cell. */
interface Kept {
  readonly tree: Tree;
  /** As the cell holds it; empty if it is "as in that cell". */
  readonly text: string;
  /** The formula that it is the same as. */
  readonly same: Tree | undefined;
  readonly x: number;
  readonly y: number;
  /** Calculated again each time, as RAND is. */
  readonly isVolatile: boolean;
  /** Finds its cells by calculating, as OFFSET does. */
  readonly hasAddress: boolean;
  /** When it was last seen. */
  round: number;
}

/** What a workbook's formulas depend on, found out once for each formula. */
export class KeptTrees {
  private readonly cells = new Map<string, Map<number, Kept>>();
  private readonly shared: SharedTrees;
  private readonly byId = new Map<number, Tree>();
  private round = 0;

  /** @param meaningOf what a formula in a cell means to the engine */
  constructor(
    private readonly engine: EngineParts,
    meaningOf: MeaningOf,
  ) {
    this.shared = new SharedTrees(engine, meaningOf);
  }

  /** Begins again with nothing. */
  forget(): void {
    this.cells.clear();
    this.shared.forget();
    this.byId.clear();
    this.engine.generator._dependencyTreeCache.clear();
    this.engine.dependencies.reset();
  }

  /** Removes a formula from what the engine looks up; false if it is not one of these. */
  unlink(id: number): boolean {
    const tree = this.byId.get(id);
    if (!tree) return false;
    this.byId.delete(id);
    this.engine.generator._dependencyTreeCache.delete(id);
    this.engine.rTree.bulkRemove(tree.rangeList.map((range) => ({ ...range, id })));
    return true;
  }

  /**
   * Goes through all formulas, and reads those that are new or were changed.
   *
   * @returns all of them; undefined if it was stopped
   */
  async read(
    formulaData: AllFormulas,
    breaths: Breaths,
    isStopped: () => boolean,
  ): Promise<Tree[] | undefined> {
    this.round += 1;
    const trees: Tree[] = [];
    /** The first of those that are the same, by sheet and by what they share. */
    const mains = new Map<string, Tree>();
    for (const { unitId, sheetId, row, column, item } of everyFormula(formulaData)) {
      if (breaths.isDue()) {
        await breaths.take();
        if (isStopped()) return undefined;
      }
      const key = item.si ? `${unitId}/${sheetId}/${item.si}` : undefined;
      const isMain = isMainItem(item);
      const same = key !== undefined && !isMain ? mains.get(key) : undefined;
      const tree = await this.tree(unitId, sheetId, row, column, item, same);
      if (key !== undefined && isMain) mains.set(key, tree);
      trees.push(tree);
    }
    this.dropUnseen();
    return trees;
  }

  private async tree(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    item: FormulaItem,
    same: Tree | undefined,
  ): Promise<Tree> {
    const cells = this.cellsOf(`${unitId}/${sheetId}`);
    const key = row * 2 ** 15 + column;
    const { dependencies } = this.engine;
    const { f = '', x = 0, y = 0 } = item;
    const text = same ? '' : f;
    const before = cells.get(key);
    const isSame =
      before?.text === text &&
      before.same === same &&
      before.x === x &&
      before.y === y &&
      dependencies.getFormulaDependency(unitId, sheetId, row, column) === before.tree.treeId;
    const kept = isSame
      ? before
      : await this.newTree(unitId, sheetId, row, column, item, { text, same, x, y });
    if (before && !isSame) this.unlink(before.tree.treeId);
    kept.round = this.round;
    cells.set(key, kept);
    this.mark(kept);
    return kept.tree;
  }

  private async newTree(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    item: FormulaItem,
    said: Pick<Kept, 'text' | 'same' | 'x' | 'y'>,
  ): Promise<Kept> {
    const { generator, dependencies, runtime, rTree } = this.engine;
    const tree = said.same
      ? generator._createVirtualFDtree(said.same, item)
      : this.shared.tree(unitId, sheetId, row, column, item);
    const node = generator._getTreeNode(tree);
    if (!tree.isVirtual) {
      runtime.setCurrent(row, column, tree.rowCount, tree.columnCount, sheetId, unitId);
      const { refOffsetX, refOffsetY } = tree;
      const ranges = await generator._getRangeListByNode({ node, refOffsetX, refOffsetY });
      (tree as FormulaDependencyTree).pushRangeList(ranges);
    }
    const { treeId: id } = tree;
    dependencies.addFormulaDependency(unitId, sheetId, row, column, tree);
    rTree.bulkInsert(tree.rangeList.map((range) => ({ ...range, id })));
    this.byId.set(id, tree);
    generator._dependencyTreeCache.set(id, tree);
    return {
      ...{ ...said, tree, round: this.round },
      isVolatile: generator._detectForcedRecalculationNode(tree, node),
      hasAddress: generator._getAddressFunctionNodeList(node).length > 0,
    };
  }

  /** Notes whether a formula is to be calculated. */
  private mark({ tree, isVolatile, hasAddress }: Kept): void {
    const { generator, config } = this.engine;
    tree.isDirty =
      isVolatile || config.isForceCalculate() || generator._includeTree(tree, undefined);
    if (!hasAddress) return;
    tree.addressFunctionNodes = generator._getAddressFunctionNodeList(
      generator._getTreeNode(tree),
    ) as typeof tree.addressFunctionNodes;
  }

  private dropUnseen(): void {
    for (const cells of this.cells.values()) {
      for (const [key, { tree, round }] of cells) {
        if (round === this.round) continue;
        cells.delete(key);
        const { unitId, subUnitId, row, column, treeId } = tree;
        const { dependencies } = this.engine;
        if (dependencies.getFormulaDependency(unitId, subUnitId, row, column) === treeId) {
          dependencies.removeFormulaDependency(unitId, subUnitId, row, column);
        }
        this.unlink(treeId);
      }
    }
  }

  private cellsOf(sheet: string): Map<number, Kept> {
    const known = this.cells.get(sheet);
    if (known) return known;
    const cells = new Map<number, Kept>();
    this.cells.set(sheet, cells);
    return cells;
  }
}
