import type { Splice } from '../../../package/splice';
import { everyElement, type XmlElement } from '../../../package/xml';
import { escapedText } from '../../../package/xmlText';
import type { Moves } from '../shifting/moves';
import { shiftedFormula } from '../shifting/shiftedFormula';

/** Moves the references of a chart: the texts of its elements `f`. */
export function shiftFormulas(root: XmlElement, moves: Moves): readonly Splice[] {
  return [...everyElement(root)].flatMap((element): readonly Splice[] => {
    if (element.local !== 'f' || element.isEmpty) return [];
    const now = shiftedFormula(element.text, moves);
    if (now === element.text) return [];
    return [{ start: element.openEnd, end: element.closeStart, text: escapedText(now) }];
  });
}
