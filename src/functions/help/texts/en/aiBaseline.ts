import type { HelpOf } from '../../functionHelp';

export const en = {
  summary:
    'Looks up a sourced figure by its ID: value, unit, period or source. Without arguments, returns all figures of the article.',
  meanings: {
    figure: 'Figure ID, e.g. "bigtech.ai_spend"; default: all figures',
    field: 'Field to return, e.g. "unit", "period", "source" or "annual"; default "value"',
  },
  questions: {
    'AI_BASELINE("bigtech.ai_spend")': 'How much does big tech spend on AI a year?',
    'AI_BASELINE("google.ai_investment","annual")':
      'How much is Google’s quarterly AI investment on an annual basis?',
  },
} satisfies HelpOf<'AI_BASELINE'>;
