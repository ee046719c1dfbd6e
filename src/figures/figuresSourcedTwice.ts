import type { Text } from '../language';
import type { Figure, NumberFigure } from './figure';
import { figures } from './figures';
import { secondSources } from './secondSources';
import { wordText } from './termText';

/** A figure of the article next to its second source, ready to be shown. */
export interface SourcedTwice {
  readonly figure: NumberFigure;
  readonly articleValue: number;
  /** In the figure's unit. */
  readonly alternativeValue: number;
  /** What the alternative value counts. */
  readonly definition: Text;
  readonly by: Text;
  /** ISO 8601 year, month or date. */
  readonly published: string;
  /** How sure we are that the publication gives this value. */
  readonly confidence: Text;
  /** Where the second source can be read; absent if it has no public address. */
  readonly url?: string;
}

/** The figures that have a second source, in the order of the seeds. */
export const figuresSourcedTwice: readonly SourcedTwice[] = figures
  .filter(isNumber)
  .flatMap((figure) =>
    secondSources(figure.id).map(({ value, definition, by, published, confidence, url }) => ({
      figure,
      articleValue: figure.value,
      alternativeValue: value,
      definition,
      by: wordText('by', by),
      published,
      confidence: wordText('confidence', confidence),
      ...(url !== undefined && { url }),
    })),
  );

/** Whether the second source gives another number; if not, it only defines the same number differently. */
export function isDisputed({
  articleValue,
  alternativeValue,
}: Pick<SourcedTwice, 'articleValue' | 'alternativeValue'>): boolean {
  return articleValue !== alternativeValue;
}

/** The build accepts second sources of numbers only. */
function isNumber(figure: Figure): figure is NumberFigure {
  return figure.unit !== 'date';
}
