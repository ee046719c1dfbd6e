import type { Ctor } from '@univerjs/core';
import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';
import { cellArguments } from './cellArguments';
import { cellResult } from './cellResult';
import { type GridFunction, CustomFunctionError, ErrorCode } from './customFunctions';
import type { ErrorMessages } from './ErrorMessages';

/**
 * An AI Capex function as a class that the grid's engine instantiates and calls. It never throws, since an exception
 * would stop the engine for good.
 *
 * @param argumentCount how many arguments the function declares
 */
export function nativeFunction(
  argumentCount: number,
  cellFunction: GridFunction,
  messages: ErrorMessages,
): Ctor<BaseFunction> {
  return class extends BaseFunction {
    // A call with missing arguments reaches the function, which reports what is missing.
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

function answerOf(cellFunction: GridFunction, name: string, matrices: readonly unknown[]): unknown {
  // Excel passes an invocation object after the declared arguments.
  const invocation = { functionName: name };
  try {
    return cellFunction(...matrices, invocation);
  } catch (thrown) {
    if (thrown instanceof CustomFunctionError) return thrown;
    reportError(thrown);
    return new CustomFunctionError(ErrorCode.invalidValue);
  }
}
