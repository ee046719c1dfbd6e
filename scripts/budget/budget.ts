/** What an entry may load at first, in bytes of gzipped JavaScript. */
export interface Budget {
  readonly name: 'functions' | 'pane' | 'workbench';
  /** The entry of the bundle. */
  readonly entry: string;
  readonly max: number;
  /** Whether the page can be used only with what the entry imports; else that comes later. */
  readonly needsImports?: boolean;
}

/** The cell functions, which Excel may load without the pane. */
export const functionsBudget: Budget = { name: 'functions', entry: 'functions', max: 16 * 1024 };

/** The scripts of the task pane until it can be used; Office.js and the cell functions apart. */
export const paneBudget: Budget = {
  name: 'pane',
  entry: 'taskpane',
  max: 118_500,
  needsImports: true,
};

/** The scripts of the workbench until its pane can be used; the grid comes after. */
export const workbenchBudget: Budget = { name: 'workbench', entry: 'workbench', max: 121_500 };

/** A size as people read it: kilobytes(130_000) is "130.0 KB". */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
