import { findFigure } from '../../figures/figures';
import { periodText } from '../../figures/periodText';
import { termText } from '../../figures/termText';
import type { Scalar, Value } from '../../functions/definition';
import { baselineValues } from '../callValues';
import { figureText } from '../figureText';
import type { Say } from './say';

/** A figure and who it is attributed to, or one of its fields. */
export function baselineSentence(values: readonly Value[], answer: Scalar, say: Say): string {
  const { language } = say;
  const en = language === 'en';
  const { id, field } = baselineValues(values);
  const figure = findFigure(id.toLowerCase());
  if (!figure) return en ? `${id}: ${answer}.` : `${id}：${answer}。`;

  const label = figure.label[language];
  if (field === 'value') {
    const about = figure.qualifier ? termText('qualifier', figure.qualifier, language) : '';
    const value = figureText(figure.value, figure.unit, language);
    const by = termText('by', figure.by, language);
    const status = termText('status', figure.status, language);
    const period = periodText(figure.period, language);
    return en
      ? `${label}: ${about && `${about} `}${value} (${period}, ${status}, ${by}).`
      : `${label}：${about}${value}（${period}，${status}，${by}）。`;
  }
  if (field === 'annual' && typeof answer === 'number') {
    const value = figureText(answer, figure.unit, language);
    return en ? `${label}: ${value} a year.` : `${label}：折合每年${value}。`;
  }
  return en ? `${label}: ${field} is ${answer}.` : `${label}：${field}为${answer}。`;
}
