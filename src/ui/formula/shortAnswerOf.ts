import type { Language } from '../../language';
import { resultOf } from '../async/resultOf';
import { shortAnswer } from './shortAnswer';
import type { BuilderState } from './useBuilder';

/** What a formula that is being made answers, in a few characters; empty while there is none. */
export function shortAnswerOf(
  { built, reading, explanation }: BuilderState,
  language: Language,
): string {
  if (built.kind === 'incomplete' || !explanation) return '';
  return shortAnswer(built.call, resultOf(reading) ?? new Map(), explanation, language);
}
