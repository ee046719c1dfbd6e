import type { Reason } from '../../finance/noAnswer';
import type { FunctionName } from '../../functions/functionName';
import type { Example } from '../../functions/help/functionExamples';

/** What a function's help page shows beyond its definition and its help, in every language. */
export interface Page {
  /** Beyond those that the pane offers: with ranges, with errors. */
  readonly examples: readonly Example[];
  /** In TeX, the function and its arguments by their own names. */
  readonly formulas: readonly string[];
  /** Excel's own functions that come near it. */
  readonly comparisons: readonly Comparison[];
  /** Each reason for which it can have no answer, with a call that has none for it. */
  readonly reasons: Readonly<Partial<Record<Reason['kind'], string>>>;
  /** The sources of the formula, by their keys in the texts. */
  readonly sources: readonly Source[];
  readonly related: readonly FunctionName[];
}

/** A function of Excel's own next to ours. */
export interface Comparison {
  /** Without the equals sign, all its arguments constants. */
  readonly native: string;
  readonly nativeAnswer: number;
  /** An AI Capex call, without namespace. */
  readonly ours: string;
}

export interface Source {
  /** The key of its author, title and publication in the texts. */
  readonly key: string;
  readonly address?: string;
}
