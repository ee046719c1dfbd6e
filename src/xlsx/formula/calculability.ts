import type { Token } from '@borgar/fx';
import { isSpace, tokensOf } from '../../formulas/tokens';
import type { FormulaForm } from '../book';
import { type BoundName, boundNames } from './boundNames';
import type { FormulaFacts } from './formulaFacts';
import type { Calculability, UncalculableReason } from './keptReason';
import { plainWords } from './plainWords';
import { referenceReason } from './referenceReason';

const calculates: Calculability = { kind: 'calculates' };

/**
 * Whether the grid can calculate a formula; if it cannot, the result saved in the file is kept.
 *
 * A formula that reads another which is kept does calculate: with the saved result. What comes to an error by rights,
 * such as `=SUM(#REF!)`, calculates too.
 *
 * @param formula as a user types it, beginning with `=`
 * @param form how the file holds it; a data table is kept whatever its formula
 * @example calculability('=[1]Model!$B$2*2', facts)
 * // { kind: 'kept', reason: { kind: 'otherWorkbook', text: '[1]Model!$B$2' } }
 */
export function calculability(
  formula: string,
  facts: FormulaFacts,
  form?: FormulaForm,
): Calculability {
  if (form === 'dataTable') return { kind: 'kept', reason: { kind: 'dataTable' } };
  const reason = reasonOf(formula, facts, new Set());
  return reason ? { kind: 'kept', reason } : calculates;
}

function reasonOf(
  formula: string,
  facts: FormulaFacts,
  names: ReadonlySet<string>,
): UncalculableReason | undefined {
  if (isPlain(formula, facts)) return undefined;
  const tokens = tokensOf(formula).filter((token) => !isSpace(token));
  const bound = boundNames(tokens);
  for (const [i, token] of tokens.entries()) {
    const reason =
      boundReason(token, bound.get(i)) ??
      referenceReason(tokens, i, facts.nameFormula) ??
      (bound.has(i) ? undefined : wordReason(token, facts, names));
    if (reason) return reason;
  }
  return undefined;
}

/** They give names of their own. */
const binders = new Set(['LET', 'LAMBDA']);

/** Most formulas are of known functions and addresses alone. */
function isPlain(formula: string, { knows, nameFormula }: FormulaFacts): boolean {
  const words = plainWords(formula);
  return (
    words !== undefined &&
    words.every(({ text, isCall }) => {
      const name = text.toUpperCase();
      return isCall ? knows(name) && !binders.has(name) : nameFormula(text) === undefined;
    })
  );
}

/** The grid calls no LAMBDA by a name that the formula itself gives, and knows no argument that may be omitted. */
function boundReason({ type, value }: Token, kind?: BoundName): UncalculableReason | undefined {
  const isUnknown = kind === 'optional' || (kind === 'bound' && type === 'func');
  return isUnknown ? { kind: 'lambda', name: value.replace(/[[\]]/g, '') } : undefined;
}

function wordReason(
  { type, value }: Token,
  facts: FormulaFacts,
  names: ReadonlySet<string>,
): UncalculableReason | undefined {
  if (type === 'func' && facts.knows(value.toUpperCase())) return undefined;
  if (type !== 'func' && type !== 'range_named') return undefined;
  const key = value.toLowerCase();
  // A name that stands for itself is the grid's to refuse.
  if (names.has(key)) return undefined;
  const formula = facts.nameFormula(value);
  if (formula === undefined) return type === 'func' ? functionReason(value) : undefined;
  const because = reasonOf(formula, facts, new Set([...names, key]));
  return because && { kind: 'name', name: value, because };
}

function functionReason(name: string): UncalculableReason {
  if (/^CUBE/i.test(name)) return { kind: 'cube', name };
  if (/^_xl(?:udf|dudf|l)[._]/i.test(name)) return { kind: 'macro', name };
  return { kind: 'unknownFunction', name };
}
