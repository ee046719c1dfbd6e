import {
  AsyncObject,
  BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
  IDependencyManagerService,
  IFormulaRuntimeService,
  IFunctionService,
  NumberValueObject,
} from '@univerjs/engine-formula';
import type { EngineFaults } from '../../../../src/hosts/workbench/guards/EngineFaults';
import { guardCalculation } from '../../../../src/hosts/workbench/guards/guardCalculation';
import { TestGrid } from './TestGrid';

class Throwing extends BaseFunction {
  override calculate(): never {
    throw new TypeError('a mistake of the engine');
  }
}

/** Ends what is endless: the engine's channel of messages would keep the process alive. */
let endAll: () => void = () => undefined;

class Endless extends BaseFunction {
  override isAsync(): boolean {
    return true;
  }

  override calculate(): never {
    const never = new Promise<BaseValueObject>((resolve) => {
      endAll = () => resolve(NumberValueObject.create(0));
    });
    return new AsyncObject(never) as never;
  }
}

let grid: TestGrid;
let faults: EngineFaults;
let told: string[];
let reported: unknown[];

beforeEach(() => {
  grid = TestGrid.open(['Sheet1'], (injector) => {
    faults = guardCalculation(injector);
    const functions = injector.get(IFunctionService);
    functions.registerExecutors(new Throwing('THROWING'), new Endless('ENDLESS'));
  });
  told = [];
  reported = [];
  globalThis.reportError = (error) => void reported.push(error);
  faults.onFault(({ place: { sheetId, row, column }, error }) => {
    told.push(`${sheetId} ${row},${column}: ${String(error)}`);
  });
});
afterEach(() => grid.close());

const neighbours = { A1: 1, C1: '=A1+1', C3: '=C1*2' };

test('a function that throws is an error of its own cell, which is named once', async () => {
  const cells = { ...neighbours, C2: '=THROWING(A1)', D2: '=C2+1', E2: '=IFERROR(THROWING(A1),7)' };
  expect(await grid.after(cells, 'C1', 'C2', 'C3', 'D2', 'E2')).toEqual([
    ...[2, '#VALUE!', 4, '#VALUE!'],
    '#VALUE!',
  ]);
  expect(told).toEqual([
    'Sheet1 1,2: TypeError: a mistake of the engine',
    'Sheet1 1,4: TypeError: a mistake of the engine',
  ]);
  expect(await grid.after({ A1: 5 }, 'C1', 'C3')).toEqual([6, 12]);
  expect(told).toHaveLength(2);
});

test('typed again, it is calculated, and named again if it fails again', async () => {
  await grid.after({ ...neighbours, C2: '=THROWING(A1)' });
  expect(await grid.after({ C2: '=A1' }, 'C2')).toEqual([1]);
  await grid.after({ C2: '=THROWING(1)' });
  expect(told).toHaveLength(2);
});

test('what cannot be read is an error of its own cell, which is named', async () => {
  const deep = `=${'IF(TRUE,'.repeat(9000)}1${')'.repeat(9000)}`;
  expect(await grid.after({ ...neighbours, C2: deep }, 'C1', 'C2', 'C3')).toEqual([
    2,
    '#VALUE!',
    4,
  ]);
  expect(told).toEqual(['Sheet1 1,2: RangeError: Maximum call stack size exceeded']);
});

test('a result that cannot be kept is an error of its own cell, which is named', async () => {
  const runtime = grid.injector.get(IFormulaRuntimeService);
  const generate = runtime as unknown as {
    _getValueObjectOfRuntimeData: (v: FunctionVariantType) => object;
  };
  const original = generate._getValueObjectOfRuntimeData.bind(runtime);
  generate._getValueObjectOfRuntimeData = (value) => {
    if (!value.isReferenceObject() && (value as { getValue: () => unknown }).getValue() === 13) {
      throw new Error('thirteen');
    }
    return original(value);
  };
  expect(await grid.after({ ...neighbours, C2: '=12+1' }, 'C1', 'C2', 'C3')).toEqual([
    2,
    '#VALUE!',
    4,
  ]);
  expect(told).toEqual(['Sheet1 1,2: Error: thirteen']);
});

test('a failure of what finds out the order is survived', async () => {
  await grid.after(neighbours);
  const dependencies = grid.injector.get(IDependencyManagerService);
  const search = dependencies.searchDependency.bind(dependencies);
  dependencies.searchDependency = () => {
    dependencies.searchDependency = search;
    throw new Error('lost');
  };
  expect(await grid.after({ A1: 5 }, 'C1', 'C3')).toEqual([6, 12]);
  expect(await grid.after({ A1: 6 }, 'C1', 'C3')).toEqual([7, 14]);
  // It was not a formula's doing.
  expect(told).toEqual([]);
  expect(reported.map(String)).toEqual(['Error: lost']);
});

test('a formula at which it fails again and again is an error, and named', async () => {
  await grid.after(neighbours);
  const dependencies = grid.injector.get(IDependencyManagerService);
  const add = dependencies.addFormulaDependency.bind(dependencies);
  dependencies.addFormulaDependency = (unitId, sheetId, row, column, tree) => {
    if (tree.formula === '=13') throw new Error('thirteen');
    add(unitId, sheetId, row, column, tree);
  };
  expect(await grid.after({ A1: 5, C2: '=13' }, 'C1', 'C2', 'C3')).toEqual([6, '#VALUE!', 12]);
  expect(told).toEqual(['Sheet1 1,2: Error: thirteen']);
});

test('a calculation that never ends is started again without the formula', async () => {
  await grid.after({ ...neighbours, C2: '=ENDLESS()' });
  await grid.calculated();
  expect(grid.shown('C1', 'C2', 'C3')).toEqual([2, '#VALUE!', 4]);
  expect(told).toEqual(['Sheet1 1,2: Error: The calculation did not end.']);
  expect(await grid.after({ A1: 5 }, 'C1', 'C3')).toEqual([6, 12]);
  endAll();
}, 40_000);
