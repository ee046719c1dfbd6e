import type { Text } from '../../language';
import type { Scalar } from '../definition';

/** What a function's definition leaves out, because no cell needs it: all that people read about the function. */
export interface Help {
  /** One sentence: what the function answers, and in which unit. */
  readonly summary: Text;
  /** What each argument means, by its name. */
  readonly meanings: Readonly<Record<string, Text>>;
  /** The formula and its convention. */
  readonly method: Text;
  /** Calls as a user types them, without namespace, with what they answer. */
  readonly examples: readonly Example[];
}

export interface Example {
  /** Such as `AI_PAYBACK(60,20)`. */
  readonly call: string;
  /** The number, the text, or the error code such as `#N/A`. */
  readonly answer: Scalar;
  /** What is asked, in a user's words. */
  readonly question: Text;
}
