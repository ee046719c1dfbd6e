import type { Text } from '../../language';
import type { Scalar } from '../definition';

/**
 * What people read about a function first: in the pane, in Excel's own dialogs and on its help page. Its definition
 * leaves it out, because no cell needs it.
 */
export interface Help {
  /** One sentence: what the function answers, and in which unit. */
  readonly summary: Text;
  /** What each argument means, by its name. */
  readonly meanings: Readonly<Record<string, Text>>;
  /** Calls as a user types them, without namespace, with what they answer. */
  readonly examples: readonly Example[];
}

export interface Example {
  /** Such as `AI_PAYBACK(60,20)`. */
  readonly call: string;
  /** The number, the text, or the error code such as `#N/A`; of a call that fills several cells all of them. */
  readonly answer: Scalar | readonly (readonly Scalar[])[];
  /** What is asked, in a user's words. */
  readonly question: Text;
}
