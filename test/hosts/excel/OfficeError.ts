/** An error as Office.js reports it: a code, and a message in the user's language. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message = `Excel says ${code}.`,
  ) {
    super(message);
  }
}
