import { isVolatile } from '../../../xlsx/formula/isVolatile';
import type { BookFormulas, PlacedFormula } from './BookFormulas';

/** So many formulas are read to find what depends on the time or on chance; a person cannot look at more results. */
const maxRead = 10_000;

/**
 * Those of some formulas that depend neither on the time nor on chance, by themselves or through what they read. Their
 * saved results can be compared with new ones.
 */
export function withoutVolatile(
  some: readonly PlacedFormula[],
  formulas: BookFormulas,
): readonly PlacedFormula[] {
  if (some.length === 0 || !hasVolatile(formulas)) return some;
  const readers = new Map<PlacedFormula, PlacedFormula[]>();
  const seen = new Set(some);
  const volatile: PlacedFormula[] = [];
  // A set is walked through what is added on the way, too.
  for (const formula of seen) {
    if (isVolatile(formula.content.formula)) volatile.push(formula);
    if (seen.size > maxRead) continue;
    for (const read of formulas.readBy(formula)) {
      seen.add(read);
      readers.set(read, [...(readers.get(read) ?? []), formula]);
    }
  }
  const tainted = new Set(volatile);
  for (const formula of tainted) {
    for (const reader of readers.get(formula) ?? []) tainted.add(reader);
  }
  return some.filter((formula) => !tainted.has(formula));
}

function hasVolatile(formulas: BookFormulas): boolean {
  for (const { content } of formulas.all()) {
    if (isVolatile(content.formula)) return true;
  }
  return false;
}
