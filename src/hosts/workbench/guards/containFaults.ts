import type { Injector } from '@univerjs/core';
import {
  AstTreeBuilder,
  type BaseAstNode,
  ErrorType,
  ErrorValueObject,
  type FormulaDependencyTree,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerNode,
} from '@univerjs/engine-formula';
import { copyOfLexed } from './copyOfLexed';
import type { EngineFaults } from './EngineFaults';
import { override } from './override';

interface Generator {
  _getTreeNode: (tree: FormulaDependencyTree) => BaseAstNode;
  _getRangeListByNode: (data: object) => Promise<object[]>;
  _getRangeListByFunctionRefNode: (nodes: object[], x: number, y: number) => Promise<object[]>;
}

/**
 * Makes a formula that the engine fails at show an error, so that all others are calculated.
 *
 * In Univer 0.25.1 any exception while a formula is parsed or calculated ends the calculation, which then counts as
 * running forever: no formula calculates again until the page is reloaded.
 */
export function containFaults(injector: Injector, faults: EngineFaults): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  let reading: FormulaDependencyTree | undefined;
  const failedReading = (error: unknown) => {
    if (!reading) return;
    const { unitId, subUnitId: sheetId, row, column } = reading;
    faults.report({ unitId, place: { sheetId, row, column }, error });
  };
  const failedRunning = (error: unknown) => {
    const { currentUnitId: unitId, currentSubUnitId: sheetId, currentRow, currentColumn } = runtime;
    const place = { sheetId, row: currentRow, column: currentColumn };
    faults.report({ unitId, place, error });
  };
  override(generator, '_getTreeNode', (nodeOf) => (tree) => {
    reading = tree;
    return nodeOf(tree);
  });
  containReading(injector, failedReading);
  containRunning(injector, failedRunning);
  containRanges(generator, failedRunning);
}

function containReading(injector: Injector, failed: (error: unknown) => void): void {
  const unreadable = new Set<string>();
  override(injector.get(Lexer), 'treeBuilder', (read) => (formula, transformSuffix) => {
    if (unreadable.has(formula)) return ErrorType.VALUE;
    try {
      return read(formula, transformSuffix);
    } catch (error) {
      unreadable.add(formula);
      failed(error);
      return ErrorType.VALUE;
    }
  });
  override(injector.get(AstTreeBuilder), 'parse', (parse) => (lexed) => {
    try {
      return parse(copyOfLexed(lexed));
    } catch (error) {
      failed(error);
      return parse(anError());
    }
  });
}

/** The engine mistakes a called number for an error. */
function anError(): LexerNode {
  const node = new LexerNode();
  node.setToken('1');
  return node;
}

function containRunning(injector: Injector, failed: (error: unknown) => void): void {
  const interpreter = injector.get(Interpreter);
  const runtime = injector.get(IFormulaRuntimeService);
  const fault = () => ErrorValueObject.create(ErrorType.VALUE);
  override(interpreter, 'execute', (execute) => (node) => {
    try {
      return execute(node);
    } catch (error) {
      failed(error);
      return fault();
    }
  });
  override(interpreter, 'executeAsync', (execute) => async (node) => {
    try {
      return await execute(node);
    } catch (error) {
      failed(error);
      return fault();
    }
  });
  override(runtime, 'setRuntimeData', (set) => (value) => {
    try {
      set(value);
    } catch (error) {
      failed(error);
      set(fault());
    }
  });
  override(runtime, 'setRuntimeOtherData', (set) => (id, x, y, value) => {
    try {
      set(id, x, y, value);
    } catch (error) {
      failed(error);
      set(id, x, y, fault());
    }
  });
}

/** What a formula reads is looked for before it is calculated. */
function containRanges(generator: Generator, failed: (error: unknown) => void): void {
  override(generator, '_getRangeListByNode', (ranges) => async (data) => {
    try {
      return await ranges(data);
    } catch (error) {
      failed(error);
      return [];
    }
  });
  override(generator, '_getRangeListByFunctionRefNode', (ranges) => async (nodes, x, y) => {
    try {
      return await ranges(nodes, x, y);
    } catch (error) {
      failed(error);
      return [];
    }
  });
}
