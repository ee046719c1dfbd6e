import {
  ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  functionArray,
  functionCompatibility,
  functionDatabase,
  functionDate,
  functionEngineering,
  functionFinancial,
  functionLogical,
  functionLookup,
  functionMath,
  functionMeta,
  functionStatistical,
  functionText,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { Ctor } from '@univerjs/core';
import { sortCopies } from '../../../../src/hosts/workbench/guards/sortCopies';

sortCopies();

const functions = [
  ...[functionArray, functionCompatibility, functionDatabase, functionDate],
  ...[functionEngineering, functionFinancial, functionLogical, functionLookup],
  ...[functionMath, functionMeta, functionStatistical, functionText],
].flat() as [Ctor<BaseFunction>, string][];

type Value = number | string | boolean | null;

const blocks: Value[][][] = [
  [[10], [30], [20]],
  [[10, 30, 20]],
  [['b'], ['#N/A'], [null]],
  [
    [3, true],
    [2, 'x'],
  ],
];
const singles: Value[] = [1, -1, 2, true];

/** Each function is tried with arrays in each place, the others holding a number or a truth value. */
test('no function changes its arguments: other formulas share them', () => {
  // Some report on the console what they cannot do.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const changing = functions.filter(([Function, name]) => changes(Function, name));
  expect(changing.map(([, name]) => name)).toEqual([]);
});

function changes(Function: Ctor<BaseFunction>, name: string): boolean {
  const { minParams, maxParams } = new Function(name);
  const least = Math.max(minParams, 1);
  const counts = [least, Math.min(least + 2, Math.max(maxParams, least))];
  return counts.some((count) =>
    blocks.some((block) =>
      singles.some((single) => changesThese(Function, name, count, block, single)),
    ),
  );
}

function changesThese(
  Function: Ctor<BaseFunction>,
  name: string,
  count: number,
  block: Value[][],
  single: Value,
): boolean {
  return [(i: number) => i === 0, (i: number) => i < 2, (i: number) => i === count - 1].some(
    (isBlock) => {
      const given = Array.from({ length: count }, (_, i) =>
        isBlock(i) ? array(block) : value(single),
      );
      const before = given.map(contents);
      const tried = new Function(name);
      tried.setRefInfo('book', 'sheet', 5, 5);
      attempt(() => tried.calculate(...given));
      return given.some((each, i) => contents(each) !== before[i]);
    },
  );
}

/** Whether a function makes sense of nonsense is not the question here. */
function attempt(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
}

function contents(given: BaseValueObject): string {
  return given.isArray() ? JSON.stringify((given as ArrayValueObject).toValue()) : '';
}

function array(rows: Value[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(value)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    ...{ unitId: 'book', sheetId: 'sheet', row: 0, column: 0 },
  });
}

function value(given: Value): BaseValueObject {
  if (given === null) return NullValueObject.create();
  if (typeof given === 'number') return NumberValueObject.create(given);
  if (typeof given === 'boolean') return BooleanValueObject.create(given);
  return given === '#N/A' ? ErrorValueObject.create(ErrorType.NA) : StringValueObject.create(given);
}
