import type { NoAnswer } from '../finance/noAnswer';
import type { ThreePoint } from '../finance/threePoint';
import type { Language } from '../language';
import type { FunctionName } from './functionName';

/**
 * A cell function, defined once: from this record come the function that Excel calls, its metadata, its messages,
 * its form in the task pane and its registration in the workbench. What people read about it is its help, in
 * `help/texts`.
 */
export type Definition = ElementwiseDefinition | SeriesDefinition | TableDefinition;

interface DefinitionBase {
  /** Name in a cell, behind the namespace: AI_PAYBACK. It is in saved workbooks and never changes. */
  readonly name: FunctionName;
  /** In the order in which a cell gives them; the order never changes. */
  readonly arguments: readonly Argument[];
}

/** Answers element by element: ranges broadcast as in Excel's own arithmetic. */
export interface ElementwiseDefinition extends DefinitionBase {
  readonly kind: 'each';
  readonly calculate: (...values: never[]) => Scalar | NoAnswer;
  /** The result of a call without arguments, if that is not just an error. */
  readonly withoutArguments?: (language: Language) => Table;
}

/**
 * Answers a series, its first argument, with one value; of a block each row with its own, one below the other. Every other
 * argument is a single value.
 */
export interface SeriesDefinition extends DefinitionBase {
  readonly kind: 'series';
  readonly calculate: (...values: never[]) => Scalar | NoAnswer;
}

/** Answers with a table; every argument is a single value, or a three-point estimate if it allows one. */
export interface TableDefinition extends DefinitionBase {
  readonly kind: 'table';
  readonly calculate: (...values: never[]) => Table | NoAnswer;
}

export type Scalar = number | string;
/** The numbers of a row or a column, in order. */
export type Series = readonly number[];
/** What a function takes for an argument: always an estimate if the argument may be one, always a series if it is one. */
export type Value = Scalar | ThreePoint | Series;
export type Table = readonly (readonly (Scalar | NoAnswer)[])[];

export type Argument = NumberArgument | TextArgument;

interface ArgumentBase {
  readonly name: string;
  /** An optional number defaults to 0, an optional text to the empty text. */
  readonly optional?: true;
}

export interface NumberArgument extends ArgumentBase {
  readonly kind: 'number';
  readonly domain: Domain;
  /**
   * What a bare number means: money in any unit, a fraction of 1, such a fraction that is at most 1, years, or a count.
   */
  readonly unit: 'money' | 'fraction' | 'share' | 'years' | 'number';
  /** Takes besides a single value three in a row or a column: low, likely, high. Only if the answer is a table. */
  readonly threePoint?: true;
  /** Takes the numbers of a row or a column, two or more. Only the first argument of a function of kind `series`. */
  readonly series?: true;
}

export interface TextArgument extends ArgumentBase {
  readonly kind: 'text';
  /** The allowed words; absent if any text is allowed. The first is the default. */
  readonly choices?: readonly string[];
}

/** Bounds of a number; those that are absent do not bind. */
export interface Domain {
  readonly above?: number;
  readonly atLeast?: number;
  readonly below?: number;
  readonly atMost?: number;
  readonly whole?: true;
  /** 0 is allowed outside the bounds: it stands for what the function takes by default. */
  readonly allowZero?: true;
}
