import type { Explanation } from '../../explain/explanation';
import { quantityText } from '../../explain/quantity';
import type { Language } from '../../language';

/**
 * What a cell answers, with its unit: "3.0 years", or the code of its error; an answer not known is the empty text.
 *
 * @param money the unit of money, such as `USD bn`
 */
export function answerText(
  { outcome, steps }: Explanation,
  language: Language,
  money?: string,
): string {
  switch (outcome.kind) {
    case 'answer': {
      const result = steps.at(-1)?.result;
      if (!result) return String(outcome.value[language]);
      return 'unit' in result ? quantityText(result, language, money) : result[language];
    }
    case 'error':
      return outcome.code;
    case 'table':
    case 'unknown':
      return '';
    default:
      return outcome satisfies never;
  }
}
