import type { BookContent, BookFormula, BookResult } from '../../book';

/** Whether two cells hold the same: the same value, or the same formula with the same result. */
export function isSameContent(a: BookContent | undefined, b: BookContent | undefined): boolean {
  if (a === b) return true;
  if (a?.kind === 'formula' && b?.kind === 'formula') {
    return isSameFormula(a, b) && isSameResult(a.result, b.result) && isSameSpill(a.spill, b.spill);
  }
  if (a?.kind === 'error' && b?.kind === 'error') return a.code === b.code;
  if (a?.kind === 'formula' || b?.kind === 'formula') return false;
  if (a?.kind === 'error' || b?.kind === 'error') return false;
  return a?.kind === b?.kind && Object.is(a?.value, b?.value);
}

/** Whether the file's formula can stay: the same text, and not an old formula that the user entered again. */
export function isSameFormula(opened: BookFormula, now: BookFormula): boolean {
  if (opened.formula !== now.formula) return false;
  return now.form === opened.form || (now.form === undefined && opened.form !== 'intersecting');
}

export function isSameResult(a: BookResult | undefined, b: BookResult | undefined): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.error === b.error;
  return Object.is(a, b);
}

export function isSameSpill(a: BookFormula['spill'], b: BookFormula['spill']): boolean {
  return a?.rows === b?.rows && a?.columns === b?.columns;
}
