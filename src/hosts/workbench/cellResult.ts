import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { CustomFunctionError } from './customFunctions';

/**
 * A function's result in the grid's format: a matrix spills, a text stays text, each element may be an error. Anything
 * that is not a cell value becomes `#VALUE!`.
 */
export function cellResult(answer: unknown): BaseValueObject {
  if (!Array.isArray(answer)) return element(answer);
  const rows: BaseValueObject[][] = answer.map((row: unknown) =>
    Array.isArray(row) ? row.map(element) : [element(row)],
  );
  const columnCount = rows[0]?.length ?? 0;
  if (rows.length * columnCount <= 1) return rows[0]?.[0] ?? element(undefined);
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function element(value: unknown): BaseValueObject {
  if (value instanceof CustomFunctionError) return ErrorValueObject.create(value.code as ErrorType);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number' && Number.isFinite(value)) return NumberValueObject.create(value);
  return ErrorValueObject.create(ErrorType.VALUE);
}
