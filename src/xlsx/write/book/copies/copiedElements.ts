import { type Splice, withAttribute, without } from '../../../package/splice';
import { childrenOf, everyElement, relationshipId, type XmlElement } from '../../../package/xml';

/** An element that only names, with its relationship, settings of a printer: it is better without. */
const printing = 'pageSetup';

/**
 * What changes in a sheet's XML for a copy of the sheet: elements of what is not copied go, and so does what only one
 * sheet of a file can hold.
 *
 * @param hasRelationship whether the copy has a relationship of that id
 */
export function copiedElements(
  root: XmlElement,
  hasRelationship: (id: string) => boolean,
): readonly Splice[] {
  const isLost = (element: XmlElement) => {
    const id = relationshipId(element);
    return id !== undefined && !hasRelationship(id);
  };
  return root.children.flatMap((element): readonly Splice[] => {
    if (element.local === 'sheetPr') return attributeGone(element, 'codeName');
    if (element.local === 'sheetViews') {
      return childrenOf(element, 'sheetView').flatMap((view) => attributeGone(view, 'tabSelected'));
    }
    if (element.local === 'tableParts') return [without(element)];
    const parts = element.local === 'extLst' ? element.children : [element];
    return parts.flatMap((part): readonly Splice[] => {
      const lost = [...everyElement(part)].filter(isLost);
      if (lost.some(({ local }) => local !== printing)) return [without(part)];
      return lost.flatMap((setup) => attributeGone(setup, relationshipName(setup)));
    });
  });
}

function attributeGone(element: XmlElement, name: string): readonly Splice[] {
  return element.attributes.has(name) ? [withAttribute(element, name, undefined)] : [];
}

function relationshipName({ attributes }: XmlElement): string {
  return [...attributes.keys()].find((name) => /^[^:]+:id$/.test(name)) ?? '';
}
