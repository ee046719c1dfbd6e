import type { Ctor } from '@univerjs/core';
import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';
import { cellArguments } from './cellArguments';
import { cellResult } from './cellResult';
import { type CellFunction, CustomFunctionError, ErrorCode } from './customFunctions';
import type { ErrorMessages } from './ErrorMessages';

/**
 * A function of ours as the grid's engine wants one: a class that it makes and calls itself. Nothing leaves it as
 * an exception, for the engine would then stop calculating for good.
 *
 * @param argumentCount how many arguments the function declares
 */
export function nativeFunction(
  argumentCount: number,
  cellFunction: CellFunction,
  messages: ErrorMessages,
): Ctor<BaseFunction> {
  return class extends BaseFunction {
    // A call that lacks arguments reaches the function, which says what is missing.
    override minParams = 0;
    override maxParams = argumentCount;

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const answer = answerOf(cellFunction, String(this.name), cellArguments(given, argumentCount));
      const cell = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
      messages.keep(cell, answer);
      return cellResult(answer);
    }
  };
}

function answerOf(cellFunction: CellFunction, name: string, matrices: readonly unknown[]): unknown {
  // Excel hands an invocation object over behind the declared arguments.
  const invocation = { functionName: name };
  try {
    return cellFunction(...matrices, invocation);
  } catch (thrown) {
    if (thrown instanceof CustomFunctionError) return thrown;
    reportError(thrown);
    return new CustomFunctionError(ErrorCode.invalidValue);
  }
}
