import type { Ctor } from '@univerjs/core';
import {
  ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  functionLookup,
} from '@univerjs/engine-formula';

interface SortFunction {
  calculate: (array: BaseValueObject, ...others: BaseValueObject[]) => BaseValueObject;
}

const guarded = new WeakSet<SortFunction>();

/**
 * Lets SORT sort a copy.
 *
 * Univer 0.25.1 sorts the values of the range in place, which all formulas that read that range share. No other of its
 * functions changes its arguments: a test tries them all.
 */
export function sortCopies(): void {
  for (const [sort, name] of functionLookup as [Ctor<BaseFunction>, string][]) {
    const methods = sort.prototype as SortFunction;
    if (name !== 'SORT' || guarded.has(methods)) continue;
    guarded.add(methods);
    const { calculate } = methods;
    methods.calculate = function (this: SortFunction, array, ...others) {
      return calculate.call(this, copyOf(array), ...others);
    };
  }
}

function copyOf(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return ArrayValueObject.create({
    calculateValueList: array.getArrayValue().map((row) => [...row]),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    row: array.getCurrentRow(),
    column: array.getCurrentColumn(),
  });
}
