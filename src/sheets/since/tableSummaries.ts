import type { TableSummary } from '../baselineTable';
import { allTables } from './allTables';

/** What the list of tables shows. The build works it out (`scripts/build/workedOut.ts`). */
export const tableSummaries: readonly TableSummary[] = allTables.map(
  ({ id, title, headline, rows }) => ({ id, title, headline, rows }),
);
