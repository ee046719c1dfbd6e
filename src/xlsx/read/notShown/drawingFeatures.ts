import { address } from '../../../cells/a1';
import { child, everyElement, type XmlElement } from '../../package/xml';
import type { Feature } from './notShown';
import type { Tally } from './tally';

/**
 * Counts what a drawing holds: each of its anchors is at a cell.
 *
 * @param shown the numbers of shapes that the grid shows
 */
export function drawingFeatures(
  drawing: XmlElement,
  tally: Tally,
  shown: ReadonlySet<number | undefined>,
): void {
  for (const anchor of drawing.children) {
    const frame = child(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr');
    if (frame && shown.has(Number(frame.attributes.get('id')))) continue;
    const kind = kindOf(anchor);
    if (kind) tally.add(kind, 1, cellOf(child(anchor, 'from')));
  }
}

/** What a newer program shows comes before what an older one does instead. */
function kindOf(anchor: XmlElement): Feature | undefined {
  const isOne = (element: XmlElement) =>
    ['graphicFrame', 'pic', 'sp', 'cxnSp', 'grpSp', 'contentPart'].includes(element.local);
  const object = [...everyElement(anchor)].find(isOne);
  if (object?.local === 'pic') return 'image';
  if (object?.local !== 'graphicFrame') return object && 'shape';
  const uri = child(object, 'graphic', 'graphicData')?.attributes.get('uri') ?? '';
  if (/slicer|timeslicer/i.test(uri)) return 'slicer';
  return /chart/i.test(uri) ? 'chart' : 'shape';
}

function cellOf(from: XmlElement | undefined): string | undefined {
  const row = Number(child(from, 'row')?.text);
  const column = Number(child(from, 'col')?.text);
  return row >= 0 && column >= 0 ? address({ row, column }, 1, 1) : undefined;
}
