import type { Ctor } from '@univerjs/core';
import type { BaseFunction, IFunctionInfo } from '@univerjs/engine-formula';
import type { Definition } from '../../functions/definition';
import type { GridFunction } from './customFunctions';
import type { ErrorMessages } from './ErrorMessages';
import { cellName, functionInfo } from './functionInfo';
import { HyperlinkFunction } from './hyperlinkFunction';
import { nativeFunction } from './nativeFunction';

/** Functions, each with its name, and their descriptions. */
export interface GridFunctions {
  readonly function: [Ctor<BaseFunction>, string][];
  readonly description: IFunctionInfo[];
}

/**
 * AI Capex functions and their descriptions, in the grid's format; and the function behind links.
 *
 * @param associated what the functions' bundle associated, by name
 * @throws Error if the bundle lacks a function that is defined
 */
export function gridFunctions(
  definitions: readonly Definition[],
  associated: ReadonlyMap<string, GridFunction>,
  messages: ErrorMessages,
): GridFunctions {
  return {
    function: [
      ...definitions.map((definition): [Ctor<BaseFunction>, string] => {
        const cellFunction = associated.get(definition.name);
        if (!cellFunction) throw new Error(`The functions' bundle has no ${definition.name}.`);
        const native = nativeFunction(definition.arguments.length, cellFunction, messages);
        return [native, cellName(definition)];
      }),
      [HyperlinkFunction, 'HYPERLINK'],
    ],
    description: definitions.map(functionInfo),
  };
}
