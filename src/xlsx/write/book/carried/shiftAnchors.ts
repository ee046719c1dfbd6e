import type { Splice } from '../../../package/splice';
import { child, type XmlElement } from '../../../package/xml';
import { movedCorners } from './movedCorners';
import type { SheetMove } from '../shifting/moves';

/** Moves what is drawn over a sheet with the cells that it is on, unless it is marked to stay. */
export function shiftAnchors(root: XmlElement, move: SheetMove): readonly Splice[] {
  return root.children.flatMap((anchor): readonly Splice[] => {
    const from = cornerOf(child(anchor, 'from'));
    const to = cornerOf(child(anchor, 'to'));
    const moves = anchor.attributes.get('editAs') ?? 'twoCell';
    if (!from || moves === 'absolute') return [];
    const keepsSize = anchor.local === 'oneCellAnchor' || moves === 'oneCell';
    const moved = movedCorners(from, to ?? from, move, keepsSize);
    return [
      ...replaced(child(anchor, 'from', 'row'), from.row, moved.from.row),
      ...replaced(child(anchor, 'from', 'col'), from.column, moved.from.column),
      ...replaced(child(anchor, 'to', 'row'), to?.row, moved.to.row),
      ...replaced(child(anchor, 'to', 'col'), to?.column, moved.to.column),
    ];
  });
}

function cornerOf(element: XmlElement | undefined) {
  const [row, column] = [child(element, 'row'), child(element, 'col')];
  return row && column ? { row: Number(row.text), column: Number(column.text) } : undefined;
}

function replaced(
  element: XmlElement | undefined,
  before: number | undefined,
  now: number,
): readonly Splice[] {
  if (!element || before === now) return [];
  return [{ start: element.openEnd, end: element.closeStart, text: String(now) }];
}
