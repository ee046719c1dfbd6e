/** A function as the bundle associates it: matrices in, a matrix out, with an invocation as the last argument. */
export type GridFunction = (...args: readonly unknown[]) => unknown;

/** Error codes, by their names in Excel's runtime. */
export const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

/** An error that a cell function receives or returns. */
export class CustomFunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** What the functions' bundle finds under the global name `CustomFunctions`. */
export interface CustomFunctionsApi {
  readonly associate: (id: string, cellFunction: GridFunction) => void;
  readonly Error: typeof CustomFunctionError;
  readonly ErrorCode: typeof ErrorCode;
}

/**
 * Stands in for Excel's runtime of custom functions, so that the bundle that Excel loads runs here unchanged.
 *
 * @returns the API for the bundle, and the functions that it associated, by id
 */
export function customFunctions(): {
  readonly api: CustomFunctionsApi;
  readonly associated: ReadonlyMap<string, GridFunction>;
} {
  const associated = new Map<string, GridFunction>();
  const associate = (id: string, cellFunction: GridFunction) => {
    associated.set(id, cellFunction);
  };
  return { api: { associate, Error: CustomFunctionError, ErrorCode }, associated };
}
