import { spliced, without } from '../../../package/splice';
import { everyElement, readXml, type XmlElement } from '../../../package/xml';

/** What is in the drawing for something that is defined elsewhere: a slicer, a timeline, a control, a document. */
const standIns = new Set(['slicer', 'timeslicer', 'compatExt']);

/** A drawing without the shapes of what a copied sheet does not have. */
export function withoutControls(drawing: string): string {
  const anchors = readXml(drawing).children.filter(isStandIn);
  return spliced(drawing, anchors.map(without));
}

function isStandIn(anchor: XmlElement): boolean {
  return [...everyElement(anchor)].some(({ local }) => standIns.has(local));
}
