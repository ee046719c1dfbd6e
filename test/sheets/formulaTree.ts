import { type AstExpression, parse, parseA1Ref, tokenize } from '@borgar/fx';

/** Bounds counted from 0, and the sheet where it is named. */
export interface Reference {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly sheet?: string;
}

const references = new Map<string, Reference>();

/** The block of cells that a reference means. */
export function referenceOf(text: string): Reference {
  const known = references.get(text);
  if (known) return known;
  const parsed = parseA1Ref(text);
  if (!parsed || !('range' in parsed) || !parsed.range) throw new Error(`${text} is no reference`);
  const { top, left, bottom, right } = parsed.range;
  const isNumber = (bound: unknown) => typeof bound === 'number';
  if (!isNumber(top) || !isNumber(left) || !isNumber(bottom) || !isNumber(right)) {
    throw new Error(`${text} has no bounds`);
  }
  const sheet = 'context' in parsed ? parsed.context?.[0] : undefined;
  const reference = { top, left, bottom, right, ...(sheet !== undefined && { sheet }) };
  references.set(text, reference);
  return reference;
}

/** Formulas taken apart, once for all calculators. */
const trees = new Map<string, AstExpression>();

/** A formula taken apart. */
export function treeOf(formula: string): AstExpression {
  const known = trees.get(formula);
  if (known) return known;
  const tree = parse(tokenize(formula));
  trees.set(formula, tree);
  return tree;
}
