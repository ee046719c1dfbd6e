import { attributionText, findKnown } from '../../figures/known';
import { periodText } from '../../figures/periodText';
import { termText } from '../../figures/termText';
import type { Scalar, Value } from '../../functions/definition';
import { baselineValues } from '../callValues';
import { figureText, qualifiedText } from '../figureText';
import type { SentenceFormat } from './sentenceFormat';

/** A figure and who it is attributed to, or one of its fields. */
export function baselineSentence(
  values: readonly Value[],
  answer: Scalar,
  format: SentenceFormat,
): string {
  const { language, texts } = format;
  const { id, field } = baselineValues(values);
  const figure = findKnown(id.toLowerCase());
  if (!figure) return texts.unknownFigure(id, String(answer));

  const label = figure.label[language];
  if (field === 'value') {
    return texts.figure({
      label,
      value: qualifiedText(figure, figure.unit, language),
      period: periodText(figure.period, language),
      status: termText('status', figure.status, language),
      by: attributionText(figure, language),
    });
  }
  return field === 'annual' && typeof answer === 'number'
    ? texts.annualFigure(label, figureText(answer, figure.unit, language))
    : texts.figureField(label, field, String(answer));
}
