import type { Definition } from '../../functions/definition';
import type { Explanation } from '../../explain/explanation';
import type { Language } from '../../language';
import { functionTexts } from './functionTexts';

/**
 * What stands next to an inserted formula: what it answers, or the figure that it looks up.
 *
 * @param unit of money in a table, whose numbers are without it; empty for none
 * @example labelText(aiPayback, undefined, '', 'en') // 'Payback period (years)'
 */
export function labelText(
  { name }: Definition,
  explanation: Explanation | undefined,
  unit: string,
  language: Language,
): string {
  const texts = functionTexts.in(language);
  if (name === 'AI_PAYBACK_SCHEDULE' && unit !== '')
    return texts.labelWithUnit(texts.labels[name], unit);
  const [figure, ...others] = name === 'AI_BASELINE' ? (explanation?.figures ?? []) : [];
  return figure && others.length === 0 ? figure.label[language] : texts.labels[name];
}
