import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { cellArguments } from '../../../src/hosts/workbench/cellArguments';
import { CustomFunctionError } from '../../../src/hosts/workbench/customFunctions';

const number = NumberValueObject.create(60);
const error = ErrorValueObject.create(ErrorType.DIV_BY_ZERO);

describe('cellArguments hands over what Excel does', () => {
  test.each<[why: string, given: BaseValueObject, expected: unknown]>([
    ['a single value is a matrix too', number, [[60]]],
    ['text that looks like a number stays text', StringValueObject.create('2026'), [['2026']]],
    ['a boolean is one', BooleanValueObject.create(true), [[true]]],
    ['an error is an object', error, [[new CustomFunctionError('#DIV/0!')]]],
    ['an argument between two commas is omitted', NullValueObject.create(), null],
    ['a blank cell is not omitted', block([[NullValueObject.create()]]), [[null]]],
    [
      'a range keeps its shape, its blanks and its errors',
      block([
        [number, undefined],
        [error, StringValueObject.create('x')],
      ]),
      [
        [60, null],
        [new CustomFunctionError('#DIV/0!'), 'x'],
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(cellArguments([given], 1)).toEqual([expected]);
  });

  test('arguments that the call lacks are omitted', () => {
    expect(cellArguments([number], 3)).toEqual([[[60]], null, null]);
  });
});

function block(rows: (BaseValueObject | undefined)[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
}
