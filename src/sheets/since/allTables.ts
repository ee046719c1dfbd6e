import type { BaselineTable } from '../baselineTable';
import { baselineTables } from '../baselineTables';
import { secondSourcesTable } from '../secondSourcesTable';
import { sinceTables } from './sinceTables';

/** Every table that the task pane offers, in its order. */
export const allTables: readonly BaselineTable[] = [
  ...baselineTables,
  secondSourcesTable,
  ...sinceTables,
];
