import type { Injector, RTree } from '@univerjs/core';
import {
  type BaseAstNode,
  type FormulaDependencyTree,
  type FormulaDependencyTreeVirtual,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFeatureCalculationManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  IOtherFormulaManagerService,
} from '@univerjs/engine-formula';
import type { Subject } from 'rxjs';

type Tree = FormulaDependencyTree | FormulaDependencyTreeVirtual;

/** The formula of a cell as the engine keeps it: its own text, or that of another cell so far away. */
export interface FormulaItem {
  readonly f?: string;
  readonly si?: string | null;
  readonly x?: number;
  readonly y?: number;
}

interface NodeData {
  readonly node: BaseAstNode;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

type Ranges = FormulaDependencyTree['rangeList'];

/** Of the engine's own: how it finds out what depends on what. */
export interface Generator {
  generate: (isTreeWanted?: boolean) => Promise<Tree[]>;
  readonly _dependencyTreeCache: Map<number, Tree>;
  readonly _dependencyRTreeCacheForAddressFunction: RTree;
  _updateRangeFlatten: () => void;
  _createFDtree: (
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    unitData: object,
    item: FormulaItem,
  ) => FormulaDependencyTree;
  _createVirtualFDtree: (tree: Tree, item: FormulaItem) => Tree;
  _registerOtherFormulas: (data: object, units: string[], trees: Tree[]) => void;
  _registerFeatureFormulas: (trees: Tree[]) => void;
  _getTreeNode: (tree: Tree) => BaseAstNode;
  _getRangeListByNode: (data: NodeData) => Promise<Ranges>;
  _getAddressFunctionNodeList: (node: BaseAstNode) => readonly BaseAstNode[];
  _calculateListByFunctionRefNode: (trees: readonly Tree[]) => Promise<void>;
  _detectForcedRecalculationNode: (tree: Tree, node: BaseAstNode) => boolean;
  _includeTree: (tree: Tree, node: BaseAstNode | undefined) => boolean;
}

interface Calculation {
  readonly _executionInProgressListener$: Subject<object>;
}

/** The parts of the engine that find out which formulas are to be calculated, and in which order. */
export interface EngineParts {
  readonly generator: Generator;
  readonly dependencies: IDependencyManagerService;
  readonly config: IFormulaCurrentConfigService;
  readonly runtime: IFormulaRuntimeService;
  readonly others: IOtherFormulaManagerService;
  readonly features: IFeatureCalculationManagerService;
  readonly calculation: Calculation;
  readonly rTree: RTree;
  /** The formula that is the same as another one, so far away. */
  readonly createVirtual: (tree: Tree, item: FormulaItem) => Tree;
}

/** Takes the parts out of the engine, before any other guard has put its own in their place. */
export function engineParts(injector: Injector): EngineParts {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const dependencies = injector.get(IDependencyManagerService);
  const { _dependencyRTreeCache: rTree } = dependencies as unknown as {
    readonly _dependencyRTreeCache: RTree;
  };
  return {
    ...{ generator, dependencies, rTree },
    config: injector.get(IFormulaCurrentConfigService),
    runtime: injector.get(IFormulaRuntimeService),
    others: injector.get(IOtherFormulaManagerService),
    features: injector.get(IFeatureCalculationManagerService),
    calculation: injector.get(ICalculateFormulaService) as unknown as Calculation,
    createVirtual: generator._createVirtualFDtree.bind(generator),
  };
}
