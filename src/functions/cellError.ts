/** An error that is in a cell we were given. It is handed on. */
export class CellError {
  /**
   * @param error as it was given
   * @param code of an error in a form that Excel hands over, but does not undo
   */
  constructor(
    readonly error: object,
    readonly code?: string,
  ) {}
}
