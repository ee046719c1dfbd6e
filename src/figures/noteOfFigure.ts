import { findKnown, type Known } from './known';

const between = ' · ';

/** Words about a figure, one after the other, and its id, by which it is found again. */
export function noteOfFigure({ id }: Known, words: readonly string[]): string {
  return [...words, id].join(between);
}

/**
 * The figure that a cell names: by its id alone, as inserted tables do, or by such a note.
 *
 * @example figureOfNote('USD bn a year · bigtech.ai_spend') // the figure bigtech.ai_spend
 */
export function figureOfNote(text: string): Known | undefined {
  return findKnown((text.split(between).at(-1) ?? '').trim());
}
