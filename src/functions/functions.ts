import { languageOf } from '../language';
import { cellFunction, type CellHost } from './cell';
import { definitions } from './definitions';

/** A page around the functions, if there is one: this folder is compiled without the DOM. */
const page = globalThis as { readonly document?: { readonly documentElement: { lang: string } } };

/**
 * The script that Excel loads: it associates every function with its id and does nothing else. It runs where there is
 * nothing but `CustomFunctions`; `CustomFunctions.Error` is looked up at each call, because Excel adds it late.
 */
const host: CellHost = {
  // The page has its language; a runtime without a page uses English.
  language: () => languageOf(page.document?.documentElement.lang),
  error: (code, message) => {
    const { ErrorCode } = CustomFunctions;
    if (code === String(ErrorCode.notAvailable)) return untraced(ErrorCode.notAvailable, message);
    const known = Object.values(ErrorCode).find((each) => String(each) === code);
    return known ? untraced(known, message) : untraced(ErrorCode.invalidValue, code);
  },
};

/** A stack trace takes the engine four times as long as all else, and nobody reads it. */
function untraced(code: CustomFunctions.ErrorCode, message: string): CustomFunctions.Error {
  const traces = Error as { stackTraceLimit?: number | undefined };
  const limit = traces.stackTraceLimit;
  traces.stackTraceLimit = 0;
  const error = new CustomFunctions.Error(code, message);
  traces.stackTraceLimit = limit;
  return error;
}

/**
 * The codes that an error keeps when it is thrown; others would become `#VALUE!`.
 *
 * @see Office.js, `CustomFunctionProxy._getCustomFunctionResultErrorCodeFromErrorCode`
 */
const thrownCodes = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'];

for (const definition of definitions) {
  const answer = cellFunction(definition, host);
  CustomFunctions.associate(definition.name, (...given: unknown[]) => {
    const cells = answer(...given);
    const [[cell] = []] = cells;
    const isSingle = cells.length === 1 && cells[0]?.length === 1;
    // The documented way, in which the message is sure to be shown; a matrix holds errors for several cells only.
    if (isSingle && cell instanceof CustomFunctions.Error && thrownCodes.includes(cell.code)) {
      throw cell;
    }
    return cells;
  });
}
