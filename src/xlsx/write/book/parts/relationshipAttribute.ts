import type { XmlElement } from '../../../package/xml';
import { vocabulary } from './vocabulary';

/**
 * The attribute by which an element of a part names a relationship: `r:id="rId1"`, with the prefix that the part has
 * for it, or with one that is declared at once.
 */
export function relationshipAttribute(root: XmlElement, id: string): string {
  for (const [name, uri] of root.attributes) {
    if (name.startsWith('xmlns:') && /\/officeDocument\/(?:2006\/)?relationships$/.test(uri)) {
      return `${name.slice('xmlns:'.length)}:id="${id}"`;
    }
  }
  return `xmlns:r="${vocabulary.relationships}" r:id="${id}"`;
}
