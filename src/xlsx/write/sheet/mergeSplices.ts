import { areaAt } from '../../../cells/a1';
import type { Area } from '../../../cells/area';
import { type Splice, withAttribute, withChild, without } from '../../package/splice';
import { child, childrenOf, type XmlElement } from '../../package/xml';
import type { BookSheet } from '../../book';
import { inserted } from '../../package/childElements';
import { areaText } from './arrayFormula';
import { worksheetOrder } from './worksheetOrder';

/** What changes in the list of a sheet's merged cells. */
export function mergeSplices(
  root: XmlElement,
  opened: BookSheet,
  now: BookSheet,
  p: string,
): readonly Splice[] {
  const before = new Set(opened.merged.map(areaText));
  const after = new Set(now.merged.map(areaText));
  const added = [...after].filter((area) => !before.has(area));
  const list = child(root, 'mergeCells');
  const elements = childrenOf(list, 'mergeCell');
  const gone = elements.filter(({ attributes }) => {
    const area = normalized(attributes.get('ref'));
    return before.has(area) && !after.has(area);
  });
  const xml = added.map((area) => `<${p}mergeCell ref="${area}"/>`).join('');
  const count = elements.length - gone.length + added.length;
  if (xml === '' && gone.length === 0) return [];
  if (!list) {
    const all = `<${p}mergeCells count="${count}">${xml}</${p}mergeCells>`;
    return [inserted(root, worksheetOrder, 'mergeCells', all)];
  }
  if (count === 0) return [without(list)];
  return [
    withAttribute(list, 'count', count),
    ...gone.map(without),
    ...(xml === '' ? [] : [withChild(list, xml)]),
  ];
}

function normalized(reference: string | undefined): string {
  const area: Area | undefined = areaAt(reference ?? '');
  return area ? areaText(area) : '';
}
