import { resultOf } from '../async/resultOf';
import type { BuilderState } from '../formula/useBuilder';
import type { Risk } from './useRisk';

/** A risk as the answer of a builder shows it: what was calculated last, until the next is there. */
export function answerOf({ built, calculation }: Risk): BuilderState {
  if (calculation.kind === 'failed') return { built, reading: calculation };
  const calculated = resultOf(calculation);
  if (!calculated) return { built, reading: { kind: 'busy' } };
  const { read, explanation } = calculated;
  return { built, reading: { kind: 'done', result: read }, explanation };
}
