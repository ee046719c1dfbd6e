import type { FunctionName } from '../functions/functionName';
import type { pages } from './pages/pages';

/** What the help page of a function says beyond what the pane says. */
export interface PageText {
  /** What to use it for, and what it leaves aside. */
  readonly purpose: string;
  /** What each example of the page asks, by its call. */
  readonly questions: Readonly<Record<string, string>>;
  /** The convention, a paragraph each: as many in every language. */
  readonly method: readonly [string, ...string[]];
  /** Why Excel's own function answers the same, or not, by its call. */
  readonly remarks: Readonly<Record<string, string>>;
  /** Author, title and publication, by the source's key. */
  readonly sources: Readonly<Record<string, string>>;
}

type PageNamed<Name extends FunctionName> = (typeof pages)[Name];

/** The text of one function's page: an example, a comparison or a source without its text does not compile. */
export interface PageTextOf<Name extends FunctionName> extends PageText {
  readonly questions: Readonly<Record<PageNamed<Name>['examples'][number]['call'], string>>;
  readonly remarks: Readonly<Record<PageNamed<Name>['comparisons'][number]['native'], string>>;
  readonly sources: Readonly<Record<PageNamed<Name>['sources'][number]['key'], string>>;
}
