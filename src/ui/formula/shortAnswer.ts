import type { Explanation } from '../../explain/explanation';
import type { FormulaCall, ReadValues } from '../../explain/formulaCall';
import type { Language } from '../../language';
import { latestResult } from '../async/latestResult';
import { answerText } from './answerText';
import { spillSize } from './spillSize';
import { functionTexts } from './functionTexts';
import type { BuilderState } from './useBuilder';

/** An answer in a few characters: the number with its unit, or how many cells it fills. */
export function shortAnswer(
  call: FormulaCall,
  read: ReadValues,
  explanation: Explanation,
  language: Language,
): string {
  const { rows, columns } = spillSize(call, read, explanation);
  if (rows * columns > 1) return functionTexts.in(language).cells(rows, columns);
  return answerText(explanation, language);
}

/** The answer of a formula that is being built, in a few characters; empty while there is none. */
export function shortAnswerOf(
  { built, reading, explanation }: BuilderState,
  language: Language,
): string {
  if (built.kind === 'incomplete' || !explanation) return '';
  return shortAnswer(built.call, latestResult(reading) ?? new Map(), explanation, language);
}
