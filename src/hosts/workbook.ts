import type { Plan } from '../sheets/plan';

/** The workbook that is open, whatever program holds it. The only way in which the task pane touches one. */
export interface Workbook {
  /**
   * Writes a plan, all of it or nothing, and selects it.
   *
   * @throws WorkbookError where the plan cannot be written; the workbook is then as it was
   */
  insert(plan: Plan, target: InsertTarget): Promise<Inserted>;
}

/** At the selected cell, or on a new sheet behind the active one. */
export type InsertTarget = 'selection' | 'newSheet';

/** Where a plan now stands: sheet name, and a range in A1 notation. */
export interface Inserted {
  readonly sheet: string;
  readonly address: string;
}

/** Why a workbook refused, as data: the task pane says it in the user's language. */
export type Refusal =
  | { readonly kind: 'occupied'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'beyondEdge'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'protected'; readonly sheet: string }
  | { readonly kind: 'editing' }
  | { readonly kind: 'host'; readonly detail: string };

export class WorkbookError extends Error {
  constructor(
    readonly refusal: Refusal,
    options?: ErrorOptions,
  ) {
    super(JSON.stringify(refusal), options);
    this.name = 'WorkbookError';
  }
}
