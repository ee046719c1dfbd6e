import type { Collision } from '../../hosts/workbook';
import type { Language } from '../../language';
import { outcomeTexts } from './outcomeTexts';

/** More would be a list to scroll through, and the first ones decide. */
const shownAtMost = 4;

/** What is in the way, a sentence each. */
export function collisionTexts(
  collisions: readonly Collision[],
  language: Language,
): readonly string[] {
  const texts = outcomeTexts.in(language);
  const shown = collisions
    .slice(0, shownAtMost)
    .map(({ kind, address }) => texts.collisions[kind](address));
  const more = collisions.length - shown.length;
  return more > 0 ? [...shown, texts.moreCollisions(more)] : shown;
}
