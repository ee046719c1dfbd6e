import { type Splice, withAttribute } from '../../../package/splice';
import type { XmlElement } from '../../../package/xml';
import type { Moves } from '../shifting/moves';
import { shiftedFormula } from '../shifting/shiftedFormula';

/** Moves the cells that a control of a form reads and writes: its attributes `fmlaLink`, `fmlaRange`, … */
export function shiftControl(root: XmlElement, moves: Moves, home: string): readonly Splice[] {
  return [...root.attributes].flatMap(([name, text]): readonly Splice[] => {
    if (!name.startsWith('fmla')) return [];
    const now = shiftedFormula(text, moves, home);
    return now === text ? [] : [withAttribute(root, name, now)];
  });
}
