import type { BookResult } from '../../xlsx/book';

/** Programs calculate the same number differently in its last digits. */
const tolerance = 1e-9;

/** The remainder if a program does not round a difference of equal numbers to zero. */
const nearZero = 1e-12;

/** Whether two results of a formula are equal: numbers except for their last digits, texts and errors exactly. */
export function sameResult(one: BookResult, other: BookResult): boolean {
  if (typeof one === 'number' && typeof other === 'number') return sameNumber(one, other);
  if (typeof one === 'object' && typeof other === 'object') return one.error === other.error;
  return one === other;
}

function sameNumber(one: number, other: number): boolean {
  if (one === other) return true;
  const difference = Math.abs(one - other);
  if (one === 0 || other === 0) return difference <= nearZero;
  return difference <= tolerance * Math.max(Math.abs(one), Math.abs(other));
}
