import { targetPart } from './partName';
import { childrenOf, type XmlElement } from './xml';

/** How a part leads to another, or out of the file. */
export interface Relationship {
  readonly id: string;
  /** The last step of its type, such as `worksheet`: strict files begin it otherwise. */
  readonly kind: string;
  readonly type: string;
  /** The part's name; as it is if it is external or a place within a part. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships that a part's own file of them lists. */
export function readRelationships(part: string, root: XmlElement): readonly Relationship[] {
  return childrenOf(root, 'Relationship').map(({ attributes }): Relationship => {
    const type = attributes.get('Type') ?? '';
    const target = attributes.get('Target') ?? '';
    const isExternal = attributes.get('TargetMode')?.toLowerCase() === 'external';
    const isPlain = isExternal || target.startsWith('#');
    return {
      id: attributes.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: isPlain ? target : targetPart(part, target),
      isExternal,
    };
  });
}
