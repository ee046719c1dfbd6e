import type { BaselineTable } from '../baselineTable';
import { baselineTables } from '../baselineTables';
import { secondSourcesTable } from '../secondSourcesTable';
import { sinceTables } from './sinceTables';

/** The tables that the pane loads after its first paint: second sources, and what happened since. */
export const laterTables: readonly BaselineTable[] = [secondSourcesTable, ...sinceTables];

/** Every table that the task pane offers, in its order. */
export const allTables: readonly BaselineTable[] = [...baselineTables, ...laterTables];
