import type { ThreePoint } from '../finance/threePoint';
import type { Argument, NumberArgument, TextArgument } from './definition';

/** What is wrong with an argument, as data; its message is in `texts`. */
export type ArgumentFault =
  /** A required argument was omitted. */
  | { readonly kind: 'missing'; readonly argument: Argument }
  | { readonly kind: 'notNumber'; readonly argument: NumberArgument; readonly given: unknown }
  | { readonly kind: 'outside'; readonly argument: NumberArgument; readonly given: number }
  | { readonly kind: 'notText'; readonly argument: TextArgument; readonly given: unknown }
  | { readonly kind: 'notAChoice'; readonly argument: TextArgument; readonly given: string }
  /** A range instead of a single value. */
  | {
      readonly kind: 'notSingle';
      readonly argument: Argument;
      readonly rows: number;
      readonly columns: number;
    }
  /** A range that is neither a single value nor three in a row or a column. */
  | {
      readonly kind: 'notThreePoint';
      readonly argument: NumberArgument;
      readonly rows: number;
      readonly columns: number;
    }
  /** A single value instead of a row or a column. */
  | { readonly kind: 'notSeries'; readonly argument: NumberArgument }
  /** Of low, likely and high one is below the one before it. */
  | { readonly kind: 'notRising'; readonly argument: NumberArgument; readonly given: ThreePoint }
  /** A data type that has no number or text of its own. */
  | { readonly kind: 'noValue'; readonly argument: Argument; readonly type: string }
  /** The ranges do not fit: this one has no element for the cell. */
  | { readonly kind: 'noElement'; readonly argument: Argument }
  /** The ranges would spill beyond what is reasonable. */
  | { readonly kind: 'tooManyCells'; readonly cells: number; readonly max: number };

/** The error of a cell: of ranges that do not fit that of Excel's own arithmetic. */
export function faultCode({ kind }: ArgumentFault): '#VALUE!' | '#N/A' {
  return kind === 'noElement' ? '#N/A' : '#VALUE!';
}
