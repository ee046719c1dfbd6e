import { partKey } from './partName';
import { childrenOf, type XmlElement } from './xml';

/** What kind each part of a package is. */
export interface ContentTypes {
  of(part: string): string | undefined;
}

/** The content types that `[Content_Types].xml` lists: by part, or else by the end of a part's name. */
export function readContentTypes(root: XmlElement | undefined): ContentTypes {
  const byPart = new Map(
    childrenOf(root, 'Override').map(({ attributes }) => [
      partKey(attributes.get('PartName') ?? ''),
      attributes.get('ContentType'),
    ]),
  );
  const byEnd = new Map(
    childrenOf(root, 'Default').map(({ attributes }) => [
      attributes.get('Extension')?.toLowerCase(),
      attributes.get('ContentType'),
    ]),
  );
  return {
    of(part) {
      const key = partKey(part);
      return byPart.get(key) ?? byEnd.get(key.slice(key.lastIndexOf('.') + 1));
    },
  };
}
