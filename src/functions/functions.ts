import { languageOf } from '../language';
import { cellFunction, type CellHost } from './cell';
import { definitions } from './definitions';

/**
 * The script that Excel loads: it associates every function with its id and does nothing else. It runs where there is
 * nothing but `CustomFunctions`; `CustomFunctions.Error` is looked up at each call, because Excel adds it late.
 */
const host: CellHost = {
  // The page says in which language it is shown; a runtime without a page speaks English.
  language: () => languageOf(globalThis.document?.documentElement.lang),
  error: (code, message) =>
    new CustomFunctions.Error(
      code === '#N/A'
        ? CustomFunctions.ErrorCode.notAvailable
        : CustomFunctions.ErrorCode.invalidValue,
      message,
    ),
};

for (const definition of definitions) {
  CustomFunctions.associate(definition.name, cellFunction(definition, host));
}
