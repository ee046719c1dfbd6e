import type { FunctionName } from '../functionName';
import type { functionExamples } from './functionExamples';

/** What people read about a function first: in the pane, in Excel's own dialogs and on its help page. */
export interface FunctionHelp {
  /** One sentence: what the function answers, and in which unit. */
  readonly summary: string;
  /** What each argument means, by its name. */
  readonly meanings: Readonly<Record<string, string>>;
  /** The question of each example, in a user's words, by its call. */
  readonly questions: Readonly<Record<string, string>>;
}

/** The help of one function: an example without a question does not compile. */
export interface HelpOf<Name extends FunctionName> extends FunctionHelp {
  readonly questions: Readonly<Record<(typeof functionExamples)[Name][number]['call'], string>>;
}
