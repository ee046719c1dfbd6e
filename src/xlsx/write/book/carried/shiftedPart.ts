import { spliced } from '../../../package/splice';
import { readXml } from '../../../package/xml';
import type { Moves, SheetMove } from '../shifting/moves';
import { shiftAnchors } from './shiftAnchors';
import { shiftComments } from './shiftComments';
import { shiftControl } from './shiftControl';
import { shiftFormulas } from './shiftFormulas';
import { shiftLegacyDrawing } from './shiftLegacyDrawing';
import { shiftPivotTable } from './shiftPivotTable';

/** The sheet that a part belongs to, and what became of it and of the others. */
export interface PartMoves {
  /** The sheet's name in the file. */
  readonly name: string;
  readonly move: SheetMove;
  readonly moves: Moves;
}

/**
 * A part that a sheet or its drawing leads to, with its references to cells where these are now.
 *
 * @param kind how the sheet leads to it, such as `comments`
 */
export function shiftedPart(kind: string, text: string, { name, move, moves }: PartMoves): string {
  const isStill = !move.rows && !move.columns;
  switch (kind) {
    case 'vmlDrawing':
      return shiftLegacyDrawing(text, move, moves, name);
    case 'ctrlProp':
      return spliced(text, shiftControl(readXml(text), moves, name));
    case 'chart':
    case 'chartEx':
      return spliced(text, shiftFormulas(readXml(text), moves));
    case 'comments':
    case 'threadedComment':
      return isStill ? text : spliced(text, shiftComments(readXml(text), move));
    case 'drawing':
      return isStill ? text : spliced(text, shiftAnchors(readXml(text), move));
    case 'pivotTable':
      return isStill ? text : spliced(text, shiftPivotTable(readXml(text), move));
    default:
      return text;
  }
}
