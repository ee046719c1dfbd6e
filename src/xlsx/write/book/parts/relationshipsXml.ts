import { relativeTarget } from '../../../package/partName';
import type { Relationship } from '../../../package/relationships';
import { escapedAttribute } from '../../../package/xmlText';
import { xmlDeclaration } from './vocabulary';

const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The relationships of a part, as the part that lists them writes them. */
export function relationshipsXml(part: string, relationships: readonly Relationship[]): string {
  const each = relationships.map(({ id, type, target, isExternal }) => {
    const isPlain = isExternal || target.startsWith('#');
    const to = escapedAttribute(isPlain ? target : relativeTarget(part, target));
    const mode = isExternal ? ' TargetMode="External"' : '';
    return `<Relationship Id="${escapedAttribute(id)}" Type="${escapedAttribute(type)}" Target="${to}"${mode}/>`;
  });
  return `${xmlDeclaration}<Relationships xmlns="${namespace}">${each.join('')}</Relationships>`;
}
