import type { Text } from '../../language';
import type { CellStyle, Formula, PlanChart } from '../plan';
import type { CellContext } from './cellContext';

/** The sheets of the model. */
export type SheetId =
  | 'summary'
  | 'inputs'
  | 'gap'
  | 'bridge'
  | 'infrastructure'
  | 'openai'
  | 'ceilings'
  | 'perYear'
  | 'schedule'
  | 'breakeven'
  | 'checks';

/** One sheet of the model before it is laid out: rows by key instead of cells by address, texts in every language. */
export interface ModelSheet {
  readonly id: SheetId;
  /** At most 31 characters. */
  readonly name: Text;
  readonly title: Text;
  /** Below the title and the master check. */
  readonly rows: readonly ModelRow[];
  readonly charts?: readonly ModelChart[];
  readonly names?: readonly { readonly name: string; readonly key: string }[];
  readonly choices?: readonly ModelChoice[];
}

export interface ModelRow {
  /** By which formulas find the row; unique on its sheet. */
  readonly key?: string;
  /** From column A on. */
  readonly cells: readonly ModelCell[];
}

/** Writes a formula for the cell from which it sees the model. */
export type Write = (view: CellContext) => Formula;

export type ModelCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: Text; readonly style: CellStyle }
  | { readonly kind: 'input'; readonly value: number; readonly format: Format }
  /** An input that the user has not made yet. */
  | { readonly kind: 'blankInput'; readonly format: Format }
  /** `native`, where `live` has functions of ours: the same without them. */
  | {
      readonly kind: 'formula';
      readonly format: Format;
      readonly live: Write;
      readonly native?: Write | Text;
      readonly style?: CellStyle;
    }
  /** Filled by the spill of a live formula; in native functions by a formula of its own, or words. */
  | {
      readonly kind: 'spilled';
      readonly format: Format;
      readonly native: Write | Text;
      readonly style?: CellStyle;
    };

/** The same in every language, or one that holds words. */
export type Format = string | Text;

/** Cells of one column; both ends are keys. */
export interface KeyedColumn {
  readonly from: string;
  readonly to: string;
  readonly column: number;
}

export interface ModelChart {
  readonly kind: PlanChart['kind'];
  readonly title: Text;
  readonly categories: KeyedColumn;
  readonly series: readonly { readonly name: Text; readonly values: KeyedColumn }[];
}

export interface ModelChoice extends KeyedColumn {
  readonly values: readonly number[];
}
