import type { Injector } from '@univerjs/core';
import type { FormulaDependencyTree } from '@univerjs/engine-formula';
import { Breaths } from '../slices/Breaths';
import { DueFormulas, Results } from './dependencies/DueFormulas';
import { type EngineParts, engineParts } from './dependencies/engineParts';
import type { SheetFormulas } from './dependencies/everyFormula';
import { indexCells } from './dependencies/indexCells';
import { KeptTrees } from './dependencies/KeptTrees';
import { runOrder } from './dependencies/runOrder';
import type { Tree } from './dependencies/SharedTrees';
import type { FormulaResolutions } from './FormulaResolutions';
import { override } from './override';

/** As the engine numbers the stage in which it can be stopped. */
const currentlyCalculating = 4;

/** The calls that take formulas out of what the engine looks up. */
interface Dependencies {
  _removeDependencyRTreeCache: (id: number) => void;
  clearFormulaDependency: (unitId: string, sheetId?: string) => void;
  reset: () => void;
}

/**
 * Lets the engine find out once, and not with each change, what each formula depends on, and calculate only what depends
 * on something that differs; and lets the page go on meanwhile.
 *
 * Univer 0.25.1 reads every formula of the workbook again for each calculation, the one that follows a single edit too,
 * in one task: with 100,000 formulas the page is blocked for ten seconds after each entry.
 */
export function keepDependencies(
  injector: Injector,
  resolutions: FormulaResolutions,
  meaningOf: ConstructorParameters<typeof KeptTrees>[1],
): void {
  const engine = engineParts(injector);
  const { generator, config, runtime, calculation } = engine;
  const kept = new KeptTrees(engine, meaningOf);
  let stale = true;
  let known = '';
  const results = new Results(engine);
  let due: DueFormulas | undefined;
  indexCells(engine.rTree);
  const dependencies = engine.dependencies as unknown as Dependencies;
  override(dependencies, '_removeDependencyRTreeCache', (remove) => (id) => {
    if (!kept.unlink(id)) remove(id);
  });
  override(dependencies, 'clearFormulaDependency', (clear) => (...sheet) => {
    // It takes out, too, what formulas of other sheets read there.
    stale = true;
    clear(...sheet);
  });
  override(dependencies, 'reset', (reset) => () => {
    stale = true;
    reset();
  });
  override(runtime, 'setRuntimeData', (set) => (value) => {
    if (due) due.watch(() => set(value), results);
    else set(value);
  });
  override(generator, 'generate', (generate) => async (isTreeWanted) => {
    due = undefined;
    if (isTreeWanted) {
      stale = true;
      kept.forget();
      return generate(isTreeWanted);
    }
    generator._updateRangeFlatten();
    const now = `${resolutions.version} ${JSON.stringify(sizes(engine))}`;
    const isCleared = Object.keys(config.getClearDependencyTreeCache()).length > 0;
    if (stale || isCleared || now !== known || config.isForceCalculate()) kept.forget();
    [stale, known] = [false, now];
    const breaths = new Breaths(() => {
      // That the calculation can be stopped, and that it is alive.
      runtime.setFormulaExecuteStage(currentlyCalculating);
      calculation._executionInProgressListener$.next(runtime.getRuntimeState());
    });
    await breaths.take();
    const found = await order(engine, kept, breaths);
    if (found instanceof DueFormulas) due = found;
    return (found as Tree[] | undefined) ?? anyTree(engine);
  });
}

/** How large all sheets are: what whole columns are depends on it. */
function sizes({ config }: EngineParts): object {
  return Object.entries(config.getUnitData()).map(([unitId, sheets]) => [
    unitId,
    Object.entries(sheets ?? {}).map(([id, sheet]) => [id, sheet?.rowCount, sheet?.columnCount]),
  ]);
}

/** The formulas to calculate, from the last to the first: all, if they read each other; undefined if it was stopped. */
async function order(
  engine: EngineParts,
  kept: KeptTrees,
  breaths: Breaths,
): Promise<Tree[] | DueFormulas | undefined> {
  const { generator, config, runtime, dependencies } = engine;
  const isStopped = () => runtime.isStopExecution();
  if (isStopped()) return undefined;
  const formulaData = config.getFormulaData() as Readonly<
    Record<string, Readonly<Record<string, SheetFormulas>>>
  >;
  const trees = await kept.read(formulaData, breaths, isStopped);
  if (!trees) return undefined;
  const others = await readOthers(engine);
  const all = [...trees, ...others];
  // The engine puts all formulas into a tree of its own for these.
  if (all.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) {
    await generator._calculateListByFunctionRefNode(all);
  }
  const dirty = dirtyTrees(engine, all);
  const addresses = generator._dependencyRTreeCacheForAddressFunction;
  const readers = new Map<Tree, readonly Tree[]>();
  const readersOf = (tree: Tree): readonly Tree[] => {
    const item = tree.toRTreeItem();
    const ids = dependencies.searchDependency(item);
    for (const id of addresses.bulkSearch(item)) ids.add(Number(id));
    const found = [...ids].flatMap((id) => generator._dependencyTreeCache.get(id) ?? []);
    readers.set(tree, found);
    return found;
  };
  const found = await runOrder(dirty, readersOf, breaths, isStopped);
  if (found?.isCircular) runtime.enableCycleDependency();
  for (const { treeId } of others) generator._dependencyTreeCache.delete(treeId);
  addresses.clear();
  runtime.clearArrayObjectCache();
  if (!found || found.isCircular) return found?.order;
  return new DueFormulas(found.order, dirty, readers);
}

/** Formulas that are in no cell, as those of conditional formats are: the engine reads them each time. */
async function readOthers({
  generator,
  others,
  dependencies,
  runtime,
}: EngineParts): Promise<Tree[]> {
  const data = others.getOtherFormulaData();
  const trees: Tree[] = [];
  generator._registerOtherFormulas(data, Object.keys(data), trees);
  generator._registerFeatureFormulas(trees);
  for (const tree of trees) {
    if (!tree.formula) continue;
    const node = generator._getTreeNode(tree);
    tree.isDirty = generator._includeTree(tree, node);
    tree.addressFunctionNodes = [
      ...generator._getAddressFunctionNodeList(node),
    ] as typeof tree.addressFunctionNodes;
    if (tree.isVirtual) continue;
    const { row, column, rowCount, columnCount, subUnitId, unitId, refOffsetX, refOffsetY } = tree;
    runtime.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
    const ranges = await generator._getRangeListByNode({ node, refOffsetX, refOffsetY });
    (tree as FormulaDependencyTree).pushRangeList(ranges);
  }
  for (const tree of trees) if (!tree.isCache) dependencies.addDependencyRTreeCache(tree);
  return trees;
}

/** The formulas that a change has reached at once. */
function dirtyTrees(
  { generator, config, dependencies }: EngineParts,
  all: readonly Tree[],
): Tree[] {
  if (config.isForceCalculate()) return [...all];
  const ranges = config.getDirtyRanges();
  const reached = dependencies.searchDependency([...ranges]);
  const addresses = generator._dependencyRTreeCacheForAddressFunction;
  for (const id of addresses.bulkSearch(ranges)) reached.add(Number(id));
  const names = config.getDirtyNameMap();
  const hasNames = Object.keys(names).length > 0;
  const excluded = config.getExcludedRange();
  return all.filter(
    (tree) =>
      tree.isDirty ||
      (hasNames && tree.dependencySheetName(names)) ||
      (reached.has(tree.treeId) && !tree.isExcludeRange(excluded)),
  );
}

/** The engine sees that it was stopped once it begins with a formula. */
function anyTree({ generator }: EngineParts): Tree[] {
  const [first] = generator._dependencyTreeCache.values();
  return first ? [first] : [];
}
