import type { Text } from '../language';
import type { Figure, NumberFigure } from './figure';
import { figures } from './figures';
import { secondSources } from './secondSources';
import { wordText } from './termText';

/** A figure of the article compared with its second source, ready to be shown. */
export interface DisputedFigure {
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
}

/** The figures that have a second source, in the order of the seeds. */
export const disputedFigures: readonly DisputedFigure[] = figures
  .filter(isNumber)
  .flatMap((figure) =>
    secondSources(figure.id).map(({ value, definition, by, published, confidence }) => ({
      figure,
      articleValue: figure.value,
      alternativeValue: value,
      definition,
      by: wordText('by', by),
      published,
      confidence: wordText('confidence', confidence),
    })),
  );

/** The build accepts second sources of numbers only. */
function isNumber(figure: Figure): figure is NumberFigure {
  return figure.unit !== 'date';
}
