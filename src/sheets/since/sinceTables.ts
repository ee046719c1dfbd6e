import type { BaselineTable } from '../baselineTable';
import { capexTable } from './capexTable';
import { thenAndNowTable } from './thenAndNowTable';

/** The tables of what happened since the article. The pane loads them after its first paint. */
export const sinceTables: readonly BaselineTable[] = [thenAndNowTable, capexTable];
