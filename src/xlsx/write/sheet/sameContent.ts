import type { BookContent, BookFormula, BookResult } from '../../book';

/** Whether two cells hold the same: the same value, or the same formula with the same result. */
export function isSameContent(a: BookContent | undefined, b: BookContent | undefined): boolean {
  if (a === b) return true;
  if (a?.kind === 'formula' && b?.kind === 'formula') {
    return (
      a.formula === b.formula && isSameResult(a.result, b.result) && isSameSpill(a.spill, b.spill)
    );
  }
  if (a?.kind === 'error' && b?.kind === 'error') return a.code === b.code;
  if (a?.kind === 'formula' || b?.kind === 'formula') return false;
  if (a?.kind === 'error' || b?.kind === 'error') return false;
  return a?.kind === b?.kind && Object.is(a?.value, b?.value);
}

export function isSameResult(a: BookResult | undefined, b: BookResult | undefined): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.error === b.error;
  return Object.is(a, b);
}

export function isSameSpill(a: BookFormula['spill'], b: BookFormula['spill']): boolean {
  return a?.rows === b?.rows && a?.columns === b?.columns;
}
