import type { Injector } from '@univerjs/core';
import {
  type FormulaDependencyTree,
  type FormulaDependencyTreeVirtual,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Lexer,
  LexerTreeBuilder,
} from '@univerjs/engine-formula';
import type { FormulaResolutions } from './FormulaResolutions';
import type { MeaningChanges } from './MeaningChanges';
import { override } from './override';

type Tree = FormulaDependencyTree;
type AnyTree = FormulaDependencyTree | FormulaDependencyTreeVirtual;
interface FormulaItem {
  readonly f: string;
  readonly x?: number;
  readonly y?: number;
}
type OtherFormulas = Record<
  string,
  Record<string, Record<string, { f: string; ranges: { startRow: number; startColumn: number }[] }>>
>;

/** Of the engine's own: how it makes the nodes of what depends on what. */
interface Generator {
  generate: (isTreeWanted?: boolean) => Promise<unknown>;
  _createFDtree: (
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    unitData: object,
    item: FormulaItem,
  ) => Tree;
  _createVirtualFDtree: (tree: Tree, item: FormulaItem) => AnyTree;
  _registerOtherFormulas: (data: OtherFormulas, units: string[], trees: AnyTree[]) => void;
  _includeTree: (tree: AnyTree, node: unknown) => boolean;
}

interface Calculation {
  _executeStep: () => Promise<unknown>;
  calculate: (formula: string) => Promise<unknown>;
}

/**
 * Lets the engine read each formula in words that it cannot mistake. What a cell holds stays as typed.
 *
 * Univer 0.25.1 puts the text of a defined name in the place of every word of that name: of any sheet's name, of a
 * function's, of a LAMBDA's parameter. It reads no structured reference to a table with `_` or `.` in its name, counts
 * a totals row as data, knows no reference through several sheets, and fails if a variable is bound twice.
 */
export function resolveFormulas(
  injector: Injector,
  resolutions: FormulaResolutions,
  changes: MeaningChanges,
): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  readTrees(injector, generator, resolutions, changes);
  readOthers(generator, resolutions, changes);
  override(generator, 'generate', (generate) => (isTreeWanted) => {
    resolutions.refresh();
    return generate(isTreeWanted);
  });
  override(
    generator,
    '_includeTree',
    (includes) => (tree, node) => changes.isPending(keyOf(tree)) || includes(tree, node),
  );
  ignoreNames(injector);
  readSingle(injector, resolutions, changes);
}

function readTrees(
  injector: Injector,
  generator: Generator,
  resolutions: FormulaResolutions,
  changes: MeaningChanges,
): void {
  const dependencies = injector.get(IDependencyManagerService);
  const typed = new WeakMap<AnyTree, string>();
  override(generator, '_createFDtree', (create) => (unitId, sheetId, row, column, data, item) => {
    const tree = create(unitId, sheetId, row, column, data, item);
    const formula = tree.formula;
    tree.formula = resolutions.of(unitId, { sheetId, row, column }, formula);
    if (tree.formula !== formula) typed.set(tree, formula);
    if (changes.note(keyOf(tree), tree.formula, tree.formula !== formula)) {
      dependencies.removeFormulaDependency(unitId, sheetId, row, column);
    }
    return tree;
  });
  // "The same as that one, further down" may mean something else there.
  override(generator, '_createVirtualFDtree', (create) => (tree, item) => {
    const formula = typed.get(tree);
    if (formula === undefined) return create(tree, item);
    const { x = 0, y = 0 } = item;
    const f = injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, x, y);
    const [row, column] = [tree.row + y, tree.column + x];
    const data = injector.get(IFormulaCurrentConfigService).getUnitData();
    return generator._createFDtree(tree.unitId, tree.subUnitId, row, column, data, { f });
  });
}

/** Formulas that are in no cell, such as those of conditional formats. */
function readOthers(
  generator: Generator,
  resolutions: FormulaResolutions,
  changes: MeaningChanges,
): void {
  override(generator, '_registerOtherFormulas', (register) => (data, units, trees) => {
    const read: OtherFormulas = {};
    for (const [unitId, sheets] of Object.entries(data)) {
      const here = (read[unitId] = {} as OtherFormulas[string]);
      for (const [sheetId, formulas] of Object.entries(sheets)) {
        here[sheetId] = {};
        for (const [id, formula] of Object.entries(formulas)) {
          const { startRow: row = 0, startColumn: column = 0 } = formula.ranges[0] ?? {};
          const f = resolutions.of(unitId, { sheetId, row, column }, formula.f);
          here[sheetId][id] = { ...formula, f };
          changes.note(`${unitId}/${sheetId}/${id}`, f, f !== formula.f);
        }
      }
    }
    register(read, units, trees);
  });
}

/** No formula has a name in it any more: what looks like one is a function. */
function ignoreNames(injector: Injector): void {
  const lexer = injector.get(Lexer);
  const builder = injector.get(LexerTreeBuilder);
  lexer.treeBuilder = (formula, transformSuffix = true) =>
    builder.treeBuilder(formula, transformSuffix);
}

/** A single formula whose result is requested. */
function readSingle(
  injector: Injector,
  resolutions: FormulaResolutions,
  changes: MeaningChanges,
): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const calculation = injector.get(ICalculateFormulaService) as unknown as Calculation;
  override(calculation, 'calculate', (calculate) => (formula) => {
    resolutions.refresh();
    const { currentUnitId, currentSubUnitId: sheetId, currentRow, currentColumn } = runtime;
    const place = { sheetId, row: currentRow, column: currentColumn };
    return calculate(resolutions.of(currentUnitId, place, formula));
  });
  override(calculation, '_executeStep', (execute) => async () => {
    const isDone = await execute();
    // A calculation that was stopped is made again, with all that it was for.
    if (isDone) changes.settle();
    return isDone;
  });
}

function keyOf(tree: AnyTree): string {
  const id = tree.formulaId || `${tree.row},${tree.column}`;
  return `${tree.unitId}/${tree.subUnitId}/${id}`;
}
