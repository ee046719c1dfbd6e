import type { FunctionName } from '../functions/functionName';
import type { pages } from './pages/pages';

/** The texts of a function's help page that the pane does not have. */
export interface PageText {
  /** What to use it for, and what it leaves aside. */
  readonly purpose: string;
  /** The question of each example of the page, by its call. */
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
