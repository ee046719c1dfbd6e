import type { Reason } from '../../finance/noAnswer';
import type { FunctionName } from '../../functions/functionName';
import type { Example } from '../../functions/help/help';
import type { Text } from '../../language';

/** What a function's help page says beyond its definition and its help, which the pane shows too. */
export interface Page {
  /** What to ask it for, and what it leaves aside. */
  readonly purpose: Text;
  /** Beyond those that the pane offers: with ranges, with errors. */
  readonly examples: readonly Example[];
  /** In TeX, the function and its arguments by their own names. */
  readonly formulas: readonly string[];
  /** The convention, a paragraph each. */
  readonly method: readonly Text[];
  /** Excel's own functions that come near it. */
  readonly comparisons: readonly Comparison[];
  /** Each reason for which it can have no answer, with a call that has none for it. */
  readonly reasons: Readonly<Partial<Record<Reason['kind'], string>>>;
  /** Where the formula comes from. */
  readonly sources: readonly Source[];
  readonly related: readonly FunctionName[];
}

/** A function of Excel's own next to ours. */
export interface Comparison {
  /** Without the equals sign, all its arguments numbers. */
  readonly native: string;
  readonly nativeAnswer: number;
  /** An AI Capex call, without namespace. */
  readonly ours: string;
  /** Why they are the same, or not. */
  readonly remark: Text;
}

export interface Source {
  /** Author, title, where and when. */
  readonly title: Text;
  readonly address?: string;
}
