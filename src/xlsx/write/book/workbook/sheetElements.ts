import type { Package } from '../../../package/openPackage';
import { child, childrenOf, relationshipId, type XmlElement } from '../../../package/xml';

/** A sheet of whatever kind that a workbook's part lists. */
export interface SheetElement {
  readonly element: XmlElement;
  /** The part that holds it; absent if the file leads to none. */
  readonly part?: string;
  readonly isHidden: boolean;
}

/** The sheets that a workbook's part lists, in its order: those of cells, of a chart, of macros. */
export function sheetElements(
  root: XmlElement,
  relationships: ReturnType<Package['relationships']>,
): readonly SheetElement[] {
  return childrenOf(child(root, 'sheets'), 'sheet').map((element): SheetElement => {
    const id = relationshipId(element);
    const part = relationships.find((each) => each.id === id)?.target;
    const state = element.attributes.get('state') ?? 'visible';
    return { element, isHidden: state !== 'visible', ...(part !== undefined && { part }) };
  });
}
