import type { Scalar, Value } from '../../functions/definition';
import type { FunctionName } from '../../functions/functionName';
import type { Language } from '../../language';
import type { Explanation } from '../explanation';
import { baselineSentence } from './baselineSentence';
import { breakevenGrowthSentence } from './breakevenGrowthSentence';
import { ceilingSentence } from './ceilingSentence';
import { flowsSentence } from './flowsSentence';
import { gapSentence } from './gapSentence';
import { messageSentence } from './messageSentence';
import { paybackSentence } from './paybackSentence';
import { requiredRevenueSentence } from './requiredRevenueSentence';
import { riskSentence } from './riskSentence';
import { sentenceFormat, type SentenceFormat } from './sentenceFormat';
import { scheduleSentence } from './scheduleSentence';

/**
 * The result of a cell in words.
 *
 * @param money the unit of money, see `moneyText`
 * @example '$60 bn is paid back in 3.0 years by revenue of $20 bn a year.'
 * @example 'Never pays back: discounted net cash flow totals 50.0, short of 60.'
 */
export function sentence(explanation: Explanation, language: Language, money?: string): string {
  const { name, definition, outcome, values = [] } = explanation;
  const format = sentenceFormat(language, money);
  switch (outcome.kind) {
    case 'answer':
      return answerSentence(name, values, outcome.value[language], format);
    case 'table': {
      const table = outcome.table[language];
      if (name === 'AI_PAYBACK_RISK') return riskSentence(table, format);
      if (name === 'AI_PAYBACK_SCHEDULE') return scheduleSentence(values, table, format);
      return format.texts.allFigures(table.length - 1);
    }
    case 'error':
      return outcome.message
        ? messageSentence(outcome.message[language], definition, format)
        : format.texts.errorArgument(outcome.code);
    case 'unknown':
      return format.texts.unknownArguments(outcome.arguments);
    default:
      return outcome satisfies never;
  }
}

/** Those of the functions that answer with one number made from numbers. */
const numberSentences: Partial<
  Record<FunctionName, (values: readonly Value[], answer: number, format: SentenceFormat) => string>
> = {
  AI_PAYBACK: paybackSentence,
  AI_GAP: gapSentence,
  AI_REQUIRED_REVENUE: requiredRevenueSentence,
  MARKET_CEILING: ceilingSentence,
  AI_BREAKEVEN_GROWTH: breakevenGrowthSentence,
  AI_PAYBACK_FLOWS: flowsSentence,
};

function answerSentence(
  name: FunctionName,
  values: readonly Value[],
  answer: Scalar,
  format: SentenceFormat,
): string {
  const ofNumbers = numberSentences[name];
  return ofNumbers && typeof answer === 'number'
    ? ofNumbers(values, answer, format)
    : baselineSentence(values, answer, format);
}
