import type { Nullable } from '@univerjs/core';
import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import { CustomFunctionError } from './customFunctions';

/**
 * The arguments of a call in the form of Excel's runtime: each a matrix, even a single value; null if the argument is
 * omitted; blanks as null and errors as error objects within a matrix.
 *
 * @param count the number of declared arguments; missing ones are null
 */
export function cellArguments(
  given: readonly BaseValueObject[],
  count: number,
): (unknown[][] | null)[] {
  return Array.from({ length: count }, (_, i) => {
    const value = given[i];
    return value === undefined || value.isNull() ? null : matrix(value);
  });
}

function matrix(value: BaseValueObject): unknown[][] {
  if (!value.isArray()) return [[element(value)]];
  const array = value as ArrayValueObject;
  const columns = array.getColumnCount();
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: columns }, (_, column) => element(array.get(row, column))),
  );
}

function element(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  if (value.isError()) return new CustomFunctionError(String(value.getValue()));
  return value.getValue();
}
