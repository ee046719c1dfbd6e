import { NumberValueObject } from '@univerjs/engine-formula';
import {
  type GridFunction,
  CustomFunctionError,
} from '../../../src/hosts/workbench/customFunctions';
import { ErrorMessages } from '../../../src/hosts/workbench/ErrorMessages';
import { nativeFunction } from '../../../src/hosts/workbench/nativeFunction';

const cell = { sheet: 'sheet', row: 4, column: 2 };

describe('nativeFunction', () => {
  test('gives each declared argument and, behind them, an invocation', () => {
    const calls: (readonly unknown[])[] = [];
    call((...given) => [[calls.push(given)]]);
    expect(calls).toEqual([[[[60]], null, { functionName: 'CAPEX.F' }]]);
  });

  test.each<[why: string, cellFunction: GridFunction, shown: unknown, reason: string | undefined]>([
    ['an answer', () => [[3]], 3, undefined],
    [
      'an error that is thrown keeps its code and its reason',
      () => {
        throw new CustomFunctionError('#N/A', 'never pays back');
      },
      '#N/A',
      'never pays back',
    ],
    [
      'an error that is returned does too',
      () => [[new CustomFunctionError('#VALUE!', 'got 82')]],
      '#VALUE!',
      'got 82',
    ],
  ])('%s', (_, cellFunction, shown, reason) => {
    const { result, messages } = call(cellFunction);
    expect(result.getValue()).toBe(shown);
    expect(messages.of(cell, cell, String(shown))).toBe(reason);
  });

  test('a fault of the function itself is reported, and stays in its cell', () => {
    const reported: unknown[] = [];
    globalThis.reportError = (error) => void reported.push(error);
    const fault = new TypeError('a fault');
    const { result } = call(() => {
      throw fault;
    });
    expect(result.getValue()).toBe('#VALUE!');
    expect(reported).toEqual([fault]);
  });
});

function call(cellFunction: GridFunction) {
  const messages = new ErrorMessages();
  const Native = nativeFunction(2, cellFunction, messages);
  const native = new Native('CAPEX.F');
  native.setRefInfo('workbook', cell.sheet, cell.row, cell.column);
  const result = native.calculate(NumberValueObject.create(60));
  return { result: result as NumberValueObject, messages };
}
