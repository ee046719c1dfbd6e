import type { Text } from '../language';
import type { Figure, NumberFigure } from './figure';
import { figures } from './figures';
import { otherReadings } from './otherReadings';
import { wordText } from './termText';

/** A figure of the article beside what another publication says of it, ready to be shown. */
export interface DisputedFigure {
  readonly figure: NumberFigure;
  readonly articleValue: number;
  /** In the figure's unit. */
  readonly otherValue: number;
  /** What the other value counts. */
  readonly reading: Text;
  readonly by: Text;
  /** ISO 8601 year, month or date. */
  readonly published: string;
  /** How sure we are that the publication says so. */
  readonly confidence: Text;
}

/** The figures that have another reading, in the order of the seeds. */
export const disputedFigures: readonly DisputedFigure[] = figures
  .filter(isNumber)
  .flatMap((figure) =>
    otherReadings(figure.id).map(({ value, reading, by, published, confidence }) => ({
      figure,
      articleValue: figure.value,
      otherValue: value,
      reading,
      by: wordText('by', by),
      published,
      confidence: wordText('confidence', confidence),
    })),
  );

/** The build lets none but numbers have another reading. */
function isNumber(figure: Figure): figure is NumberFigure {
  return figure.unit !== 'date';
}
