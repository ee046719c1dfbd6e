import type { Token } from '@borgar/fx';
import type { Figure } from '../figures/figure';
import { figures } from '../figures/figures';
import { findKnown, type Known } from '../figures/known';
import { callArgument } from './callArgument';
import { tokensOf } from '../formulas/tokens';

const named: ReadonlyMap<string, Figure> = new Map(
  figures.map((figure) => [figure.name.toLowerCase(), figure]),
);

/**
 * The figures that a formula refers to, of the article and since: by the name of an inserted figure, or by an id that is as
 * a text in it, as AI_BASELINE takes it. In the order in which they are first met.
 *
 * @param formula in English notation, beginning with `=`
 */
export function figuresIn(formula: string): readonly Known[] {
  const found = tokensOf(formula).map(figureOf);
  return [...new Set(found)].filter((figure) => figure !== undefined);
}

function figureOf(token: Token): Known | undefined {
  if (token.type === 'range_named') return findFigureByName(token.value);
  if (token.type !== 'string') return undefined;
  const text = callArgument([token]);
  return text.kind === 'text' ? findKnown(text.value.trim().toLowerCase()) : undefined;
}

/** The figure of a defined name, with or without its sheet; a second one of the same figure ends in `_2`. */
export function findFigureByName(name: string): Figure | undefined {
  const own = name.slice(name.lastIndexOf('!') + 1).toLowerCase();
  return named.get(own) ?? named.get(own.replace(/_\d+$/, ''));
}
