import { partKey, relationshipsPart } from '../../../package/partName';
import { unlessDamaged } from '../../../package/unlessDamaged';
import { inPart } from '../../../package/xmlError';
import type { PackageEdit } from '../parts/packageEdit';
import { relationshipsXml } from '../parts/relationshipsXml';

/**
 * Copies a part and all parts in XML that it leads to, such as a drawing and its charts; pictures and other binary parts
 * stay one, which both lead to.
 *
 * @param kind how it is led to
 * @param known the copies made so far, by part: each is made once
 * @param edited the text of a copy
 * @returns the copy's name; undefined if the part is damaged
 */
export function copiedPart(
  edit: PackageEdit,
  part: string,
  kind: string,
  known: Map<string, string>,
  edited: (kind: string, text: string) => string,
): string | undefined {
  const done = known.get(partKey(part));
  if (done !== undefined) return done;
  const type = edit.pack.contentType(part) ?? '';
  if (!/xml$|vmlDrawing$/i.test(type) || !edit.pack.has(part)) return part;
  const read = unlessDamaged(() =>
    inPart(part, () => {
      // VML need not be XML.
      if (/xml$/i.test(type)) edit.pack.xml(part);
      const relationships = edit.pack.relationships(part);
      return { text: edited(kind, edit.pack.text(part)), relationships };
    }),
  );
  if (!read) return undefined;
  const [, before = part, after = ''] = /^(.*?)\d*(\.[^./]*)$/.exec(part) ?? [];
  const copy = edit.freePart(before, after);
  known.set(partKey(part), copy);
  edit.write(copy, read.text);
  edit.setContentType(copy, type);
  const relationships = read.relationships.map((each) => {
    if (each.isExternal || each.target.startsWith('#')) return each;
    const target = copiedPart(edit, each.target, each.kind, known, edited) ?? each.target;
    return { ...each, target };
  });
  if (relationships.length > 0) {
    edit.write(relationshipsPart(copy), relationshipsXml(copy, relationships));
  }
  return copy;
}
