import type { Location } from '../cells/location';

/** At the selected cell, on a new sheet behind the active one, or at a cell that a preview has offered. */
export type InsertTarget =
  | { readonly kind: 'selection' }
  | { readonly kind: 'newSheet' }
  | { readonly kind: 'at'; readonly sheet: string; readonly row: number; readonly column: number };

/** Where a plan will go. */
export interface Placement extends Location {
  /** Empty if the plan can be inserted. */
  readonly collisions: readonly Collision[];
  /** The next free place below in the same columns; absent if there is none, and for a new sheet. */
  readonly nextFreePlace?: Extract<InsertTarget, { kind: 'at' }> & { readonly address: string };
}

/** Something in the way of a plan, with its range in A1 notation on the plan's sheet. */
export interface Collision {
  readonly kind: 'values' | 'table' | 'merged' | 'protected' | 'spill' | 'edge';
  readonly address: string;
}

/** Where something was inserted, and what else came of it. */
export interface InsertedLocation extends Location {
  /** The titles of charts that could not be drawn because their cells were still blank; absent if there are none. */
  readonly missingCharts?: readonly string[];
  /** The name of the table to which the entered cell was added; absent if there is none. */
  readonly joinedTable?: string;
}
