import { type ParsedReference, parseReference } from '../../formulas/parseReference';
import { tokensOf } from '../../formulas/tokens';
import { boundNames } from './boundNames';

const kinds = new Set(['range', 'range_beam', 'range_named', 'structured']);

/**
 * What a formula reads: cells, names and parts of tables, in order, taken apart. What cannot be read from outside its
 * cell, such as another workbook or this row of a table, is omitted; so are names that the formula gives by itself.
 *
 * @example references('=SUM(A1:A3)*rate')
 * // [{ kind: 'cells', top: 0, left: 0, bottom: 2, right: 0 }, { kind: 'name', name: 'rate' }]
 */
export function references(formula: string): readonly ParsedReference[] {
  const tokens = tokensOf(formula);
  const bound = boundNames(tokens);
  return tokens.flatMap(({ type, value }, i) => {
    if (!kinds.has(type) || bound.has(i)) return [];
    const reference = parseReference(value);
    return reference ? [reference] : [];
  });
}
