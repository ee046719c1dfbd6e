import type { Picture } from '../../explain/picture';
import type { Language } from '../../language';
import { numberText, percentText } from '../../explain/numberText';
import { quantityText } from '../../explain/quantity';
import { chartTexts } from './chartTexts';

/** What a chart shows, as text for screen readers. */
export function pictureText(picture: Picture, language: Language): string {
  const texts = chartTexts.in(language);
  const number = (value: number) => numberText(value, language);
  switch (picture.kind) {
    case 'cumulative': {
      const [first, last] = [picture.points[0], picture.points.at(-1)];
      if (!first || !last) throw new RangeError('a cumulative cash flow needs at least one point');
      const sums = texts.cumulativeText(
        number(first.cumulative),
        number(last.cumulative),
        number(last.year),
      );
      const end =
        picture.recovery === undefined
          ? texts.notRecovered
          : texts.recovered(quantityText({ value: picture.recovery, unit: 'years' }, language));
      return texts.sentences([sums, end]);
    }
    case 'bars':
      return texts.bars(
        picture.bars.map(({ label, value }) => `${label[language]} ${number(value)}`),
      );
    case 'histogram': {
      const spans = picture.bins.map(({ from, to, share }) =>
        to === undefined
          ? texts.fromYears(percentText(share, language, 3), number(from))
          : texts.betweenYears(percentText(share, language, 3), number(from), number(to)),
      );
      const never =
        picture.never > 0 ? [texts.neverShare(percentText(picture.never, language, 3))] : [];
      const marks = picture.marks.map(({ percent, years }) =>
        years === undefined
          ? texts.percentileNever(percent)
          : texts.percentileText(percent, number(years)),
      );
      return texts.trialsText([...spans, ...never, ...marks]);
    }
    case 'ceiling':
      return texts.ceilingText(
        percentText(picture.share, language),
        percentText(picture.reachable * picture.market, language),
        numberText(picture.multiple, language),
      );
    default:
      return picture satisfies never;
  }
}
