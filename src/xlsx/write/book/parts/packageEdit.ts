import type { Package } from '../../../package/openPackage';
import { partKey, partName, relationshipsPart, relativeTarget } from '../../../package/partName';
import { readRelationships, type Relationship } from '../../../package/relationships';
import { type Splice, spliced, withAttribute, without, withChild } from '../../../package/splice';
import { childrenOf, readXml, type XmlElement } from '../../../package/xml';
import { inPart } from '../../../package/xmlError';
import { escapedAttribute } from '../../../package/xmlText';
import { prefixOf } from '../../../package/childElements';
import { inVocabulary, vocabulary, xmlDeclaration } from './vocabulary';

const typesPart = '[Content_Types].xml';

/** A file's parts, and what is to become of them. Nothing is written before `changes` is called. */
export interface PackageEdit {
  readonly pack: Package;
  /** Whether the file is written in the words of the strict standard. */
  readonly isStrict: boolean;
  has(part: string): boolean;
  /** As the part will be. */
  text(part: string): string;
  /** @param unread see `readXml` */
  xml(part: string, unread?: readonly string[]): XmlElement;
  relationships(part: string): readonly Relationship[];
  /** Changes a part's text at some places; none leaves the part as it is. */
  splice(part: string, splices: readonly Splice[]): void;
  /** Gives a part that there is another text. */
  write(part: string, text: string): void;
  /** Adds a part, written in the words of other than strict files. */
  add(part: string, contentType: string, text: string): void;
  /** Takes a part away, with the relationships that it has. */
  remove(part: string): void;
  /**
   * Adds a relationship from a part to another.
   *
   * @param kind the last step of its type, such as `worksheet`, or the whole of one that others than ISO named
   * @returns its id
   */
  relate(part: string, kind: string, target: string): string;
  unrelate(part: string, id: string): void;
  /** Says what kind a part is. */
  setContentType(part: string, contentType: string): void;
  /** The first name that no part has: `before`, a number, `after`. */
  freePart(before: string, after: string): string;
  /** The parts that are changed, new, and gone (undefined). */
  changes(): ReadonlyMap<string, string | undefined>;
}

export function packageEdit(pack: Package): PackageEdit {
  // By the name in the file, ignoring the case of the request.
  const names = new Map(pack.names.map((name) => [partKey(name), name]));
  const changed = new Map<string, string | undefined>();
  const isStrict = pack.relationships('').some(({ type }) => type.includes('purl.oclc.org'));

  const nameOf = (part: string) => names.get(partKey(part)) ?? part;
  const has = (part: string) => {
    const name = nameOf(part);
    return changed.has(name) ? changed.get(name) !== undefined : pack.has(name);
  };
  const text = (part: string): string => changed.get(nameOf(part)) ?? pack.text(part);
  const xml = (part: string, unread?: readonly string[]) =>
    inPart(part, () => readXml(text(part), unread));
  const write = (part: string, written: string) => {
    names.set(partKey(part), nameOf(part));
    if (!has(part) || written !== text(part)) changed.set(nameOf(part), written);
  };
  const splice = (part: string, splices: readonly Splice[]) => {
    if (splices.length > 0) write(part, spliced(text(part), splices));
  };

  const relationships = (part: string): readonly Relationship[] => {
    const at = relationshipsPart(part);
    if (!changed.has(nameOf(at))) return pack.relationships(part);
    return has(at) ? readRelationships(part, xml(at)) : [];
  };

  const setContentType = (part: string, contentType: string) => {
    const root = xml(typesPart);
    const own = overrideOf(root, part);
    splice(typesPart, [
      own
        ? withAttribute(own, 'ContentType', contentType)
        : withChild(
            root,
            `<${prefixOf(root)}Override PartName="/${escapedAttribute(partName(part))}" ContentType="${contentType}"/>`,
          ),
    ]);
  };

  return {
    ...{ pack, isStrict, has, text, xml, relationships, splice, write, setContentType },
    add(part, contentType, written) {
      write(part, inVocabulary(written, isStrict));
      setContentType(part, contentType);
    },
    remove(part) {
      for (const each of [part, relationshipsPart(part)]) {
        if (!has(each)) continue;
        if (pack.has(each)) changed.set(nameOf(each), undefined);
        else changed.delete(nameOf(each));
      }
      const own = overrideOf(xml(typesPart), part);
      if (own) splice(typesPart, [without(own)]);
    },
    relate(part, kind, target) {
      const at = relationshipsPart(part);
      if (!has(at)) write(at, blankRelationships);
      const taken = new Set(relationships(part).map(({ id }) => id));
      let number = taken.size + 1;
      while (taken.has(`rId${number}`)) number += 1;
      const type = kind.includes('/') ? kind : `${vocabulary.relationships}/${kind}`;
      const root = xml(at);
      const relationship =
        `<${prefixOf(root)}Relationship Id="rId${number}" Type="${inVocabulary(type, isStrict)}"` +
        ` Target="${escapedAttribute(relativeTarget(part, target))}"/>`;
      splice(at, [withChild(root, relationship)]);
      return `rId${number}`;
    },
    unrelate(part, id) {
      const at = relationshipsPart(part);
      const found = childrenOf(xml(at), 'Relationship').filter(
        ({ attributes }) => attributes.get('Id') === id,
      );
      splice(at, found.map(without));
    },
    freePart(before, after) {
      for (let number = 1; ; number += 1) {
        const name = `${before}${number}${after}`;
        // Also not one that goes: its relationships and kind would be read for the new one's.
        if (!names.has(partKey(name))) return name;
      }
    },
    changes: () => changed,
  };
}

const blankRelationships = `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

function overrideOf(types: XmlElement, part: string): XmlElement | undefined {
  return childrenOf(types, 'Override').find(
    ({ attributes }) => partKey(attributes.get('PartName') ?? '') === partKey(part),
  );
}
