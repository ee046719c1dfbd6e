/**
 * How Excel answers when it is asked for the active sheet and there is none, for that in front is a chart: which of them
 * is nowhere said, and some mean much else.
 */
const codes: ReadonlySet<string> = new Set([
  'GeneralException',
  'InvalidOperation',
  'InvalidSelection',
  'ItemNotFound',
  'UnsupportedSheet',
]);

/** Whether an error may come from there being no active worksheet: to ask again without it tells. */
export function mayLackActiveSheet(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && codes.has(error.code);
}
