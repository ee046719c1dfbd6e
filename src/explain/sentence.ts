import type { Scalar, Value } from '../functions/definition';
import type { Language } from '../language';
import type { Explanation } from './explanation';
import type { FunctionName } from '../functions/functionName';
import { baselineSentence } from './sentences/baselineSentence';
import { breakevenGrowthSentence } from './sentences/breakevenGrowthSentence';
import { ceilingSentence } from './sentences/ceilingSentence';
import { gapSentence } from './sentences/gapSentence';
import { messageSentence } from './sentences/messageSentence';
import { paybackSentence } from './sentences/paybackSentence';
import { riskSentence } from './sentences/riskSentence';
import { sayIn, type Say } from './sentences/say';
import { scheduleSentence } from './sentences/scheduleSentence';

/**
 * The result of a cell in words.
 *
 * @param money the unit of money, see `moneyText`
 * @example '$60 bn is paid back in 3.0 years by revenue of $20 bn a year.'
 * @example 'Never pays back: discounted net cash flow totals 50.0, short of 60.'
 */
export function sentence(explanation: Explanation, language: Language, money?: string): string {
  const { name, definition, outcome, values = [] } = explanation;
  const en = language === 'en';
  const say = sayIn(language, money);
  switch (outcome.kind) {
    case 'answer':
      return answerSentence(name, values, outcome.value[language], say);
    case 'table': {
      const table = outcome.table[language];
      if (name === 'AI_PAYBACK_RISK') return riskSentence(table, say);
      if (name === 'AI_PAYBACK_SCHEDULE') return scheduleSentence(values, table, say);
      const figures = table.length - 1;
      return en ? `All ${figures} figures, one per row.` : `全部${figures}项数据，每行一项。`;
    }
    case 'error':
      if (outcome.message) return messageSentence(outcome.message[language], definition, language);
      return en
        ? `An argument is ${outcome.code}, so the result is ${outcome.code} too.`
        : `有参数为 ${outcome.code}，因此结果也是 ${outcome.code}。`;
    case 'unknown': {
      const names = new Intl.ListFormat(language).format(outcome.arguments);
      return en
        ? `The result is not shown because ${names} cannot be calculated here.`
        : `此处无法计算 ${names}，因此不显示结果。`;
    }
    default:
      return outcome satisfies never;
  }
}

/** Those of the functions that answer with one number made from numbers. */
const numberSentences: Partial<
  Record<FunctionName, (values: readonly Value[], answer: number, say: Say) => string>
> = {
  AI_PAYBACK: paybackSentence,
  AI_GAP: gapSentence,
  MARKET_CEILING: ceilingSentence,
  AI_BREAKEVEN_GROWTH: breakevenGrowthSentence,
};

function answerSentence(
  name: FunctionName,
  values: readonly Value[],
  answer: Scalar,
  say: Say,
): string {
  const ofNumbers = numberSentences[name];
  return ofNumbers && typeof answer === 'number'
    ? ofNumbers(values, answer, say)
    : baselineSentence(values, answer, say);
}
