/** What the task pane may load until it is first painted, in bytes of gzipped JavaScript; Office.js and the cell functions apart. */
export const budget = 130_000;

/** A size as people read it: kilobytes(130_000) is "130.0 KB". */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
