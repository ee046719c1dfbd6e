import type { Injector } from '@univerjs/core';
import {
  AstRootNodeFactory,
  type BaseAstNode,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
} from '@univerjs/engine-formula';

/** Kinds of nodes, as the engine numbers them. */
const kinds = { reference: 1, function: 4, union: 10, prefix: 11, suffix: 12 };

interface InterpreterMethods {
  _execute: (node: BaseAstNode, x?: number, y?: number) => number;
  checkAsyncNode: (node: BaseAstNode | null | undefined) => boolean;
}

interface GeneratorMethods {
  _nodeTraversalRef: (node: BaseAstNode, found: BaseAstNode[]) => void;
  _nodeTraversalReferenceFunction: (node: BaseAstNode, found: BaseAstNode[]) => void;
  _detectForcedRecalculationNodeRecursion: (node: BaseAstNode) => boolean;
}

interface NodeMethods {
  resetCalculationState: () => void;
}

interface OwnParts {
  _valueObject: unknown;
  _calculateState: boolean;
}

/**
 * Lets the engine calculate formulas of any length.
 *
 * Univer 0.25.1 calls itself once and more for each level of a formula, and `1+1+1+…` has as many levels as signs: some
 * thousands fill the stack, and then no formula calculates again. These do the same in a loop.
 */
export function deepFormulas(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const interpreter = injector.get(Interpreter) as unknown as InterpreterMethods;
  interpreter._execute = (root, x = 0, y = 0) => {
    if (runtime.isStopExecution()) return 1;
    execute(root, x, y);
    return 0;
  };
  interpreter.checkAsyncNode = (root) => root !== null && root !== undefined && isAnyAsync(root);
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as GeneratorMethods;
  generator._nodeTraversalRef = collectReferences;
  generator._nodeTraversalReferenceFunction = collectAddresses;
  generator._detectForcedRecalculationNodeRecursion = (root) =>
    some([root], (node) => node.isForcedCalculateFunction());
  resetInLoop();
}

/** Each node after those below it. */
function execute(root: BaseAstNode, x: number, y: number): void {
  for (const node of orderOf(root)) {
    if (node.nodeType === kinds.reference) {
      (node as BaseAstNode & { setRefOffset: (x: number, y: number) => void }).setRefOffset(x, y);
    }
    node.execute();
  }
}

/** The nodes of a formula in the order of its calculation. */
const orderOf = onceForEach((root): readonly BaseAstNode[] => {
  const order: BaseAstNode[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    order.push(node);
    if (node === root || !isUncalled(node)) open.push(...node.getChildren());
  }
  return order.reverse();
});

const isAnyAsync = onceForEach((root) => some(root.getChildren(), (node) => node.isAsync()));

/** Once parsed, a formula has the same nodes for ever; the body of a LAMBDA is calculated for each of its calls. */
function onceForEach<T>(find: (root: BaseAstNode) => T): (root: BaseAstNode) => T {
  const known = new WeakMap<BaseAstNode, T>();
  return (root) => {
    const found = known.get(root) ?? find(root);
    known.set(root, found);
    return found;
  };
}

/** A LAMBDA that is given no arguments is a value; what is in it waits until it is called. */
function isUncalled(node: BaseAstNode): boolean {
  return (
    node.getToken().toUpperCase() === 'LAMBDA' &&
    (node as BaseAstNode & { isEmptyParamFunction: () => boolean }).isEmptyParamFunction()
  );
}

/** Whether one of the nodes, or one below them, is such. */
function some(roots: readonly BaseAstNode[], isSuch: (node: BaseAstNode) => boolean): boolean {
  const open = [...roots];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isSuch(node)) return true;
    open.push(...node.getChildren());
  }
  return false;
}

/** The references that a formula reads, in order; ranges that are made of two, and `@` and `#`, as one. */
function collectReferences(root: BaseAstNode, found: BaseAstNode[]): void {
  const open = [...root.getChildren()].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    const type: number = node.nodeType;
    if (type === kinds.reference) found.push(node);
    if (!isCalculatedFirst(node)) {
      open.push(...[...node.getChildren()].reverse());
      continue;
    }
    found.push(node);
    const functions = node.getChildren().filter((child) => child.isAddress());
    if (type === kinds.union) open.push(...functions.flatMap((child) => child.getChildren()));
  }
}

function isCalculatedFirst(node: BaseAstNode): boolean {
  const type: number = node.nodeType;
  if (type === kinds.union) return true;
  if (type === kinds.prefix) return node.getToken() === '@';
  return type === kinds.suffix && node.getToken() === '#';
}

/** The functions that answer with a reference, such as OFFSET; not those within them. */
function collectAddresses(root: BaseAstNode, found: BaseAstNode[]): void {
  const open = [...root.getChildren()].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if ((node.nodeType as number) === kinds.function && node.isAddress()) found.push(node);
    else open.push(...[...node.getChildren()].reverse());
  }
}

function resetInLoop(): void {
  // The class itself is not exported; this is one of it.
  const node = new AstRootNodeFactory().create('R_1');
  const methods = Object.getPrototypeOf(node) as NodeMethods;
  if (!Object.hasOwn(methods, 'resetCalculationState')) throw new Error('The engine has changed.');
  methods.resetCalculationState = function (this: BaseAstNode) {
    some([this], (each) => {
      const own = each as unknown as OwnParts;
      own._valueObject = null;
      own._calculateState = false;
      return false;
    });
  };
}
