import { millisecondsPerDay } from '../../cells/serialDate';
import { difference } from '../difference';
import type { Rule } from './rule';
import { type SeedFigure, seedFigure } from './seedFigure';

/**
 * What a derived figure must be beside the others: the difference its formula says, in the unit of its parts, or in
 * days where they are dates.
 *
 * @param figures all of them, by id
 */
export function derivedRule(figures: ReadonlyMap<string, SeedFigure>): Rule {
  return (node, report) => {
    const derived = seedFigure(node);
    const formula = derived.get('formula');
    const value = derived.get('value');
    const unit = derived.get('unit');
    if (!formula || !value || !unit) return;

    const { minuend, subtrahend } = difference(String(formula.value)) ?? {};
    const [a, b] = [minuend, subtrahend].map((id) => amount(figures.get(id ?? '')));
    if (!a || !b) return report(formula, `"formula" refers to an unknown figure`);

    if (a.unit !== b.unit) {
      return report(formula, `"formula" subtracts ${b.unit} from ${a.unit}`);
    }
    if (unit.value !== a.unit)
      return report(unit, `"unit" must be "${a.unit}", like the formula's`);

    const answer = a.value - b.value;
    if (Math.abs(answer - Number(value.value)) > tolerance * Math.abs(answer)) {
      report(
        value,
        `"value" must be ${answer}, the result of the formula; got ${String(value.value)}`,
      );
    }
  };
}

/** What a difference of two decimals may be off by in binary. */
const tolerance = 1e-12;

/** A number in its unit, or a date as days; undefined where there is no such figure. */
function amount(
  figure: SeedFigure | undefined,
): { readonly value: number; readonly unit: string } | undefined {
  const value: unknown = figure?.get('value')?.value;
  const unit: unknown = figure?.get('unit')?.value;
  if (typeof value === 'string')
    return { value: Date.parse(value) / millisecondsPerDay, unit: 'days' };
  if (typeof value === 'number') return { value, unit: String(unit) };
  return undefined;
}
