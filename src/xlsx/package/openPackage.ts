import { compoundFault } from './compoundFile';
import { readContentTypes } from './contentTypes';
import { damaged, FileError } from './fileError';
import { inflated } from './inflated';
import { fileLimits } from './limits';
import { otherKind } from './otherKind';
import { partKey, partName, relationshipsPart } from './partName';
import { partText } from './partText';
import { readRelationships, type Relationship } from './relationships';
import { readXml, type XmlElement } from './xml';
import { inPart } from './xmlError';
import { zipDirectory, type ZipEntry } from './zipDirectory';

/** A file of parts. A part is inflated when it is read; names are found ignoring case. */
export interface Package {
  /** In the order of the file, as `partName` writes them. */
  readonly names: readonly string[];
  /** The workbook's part. */
  readonly mainPart: string;
  has(part: string): boolean;
  /** @throws FileError if there is no such part, or it is damaged */
  bytes(part: string): Uint8Array;
  /** As long as it is inflated. */
  size(part: string): number;
  text(part: string): string;
  /** @param unread see `readXml` */
  xml(part: string, unread?: readonly string[]): XmlElement;
  /** @param part empty for the package's own */
  relationships(part: string): readonly Relationship[];
  contentType(part: string): string | undefined;
}

/**
 * Opens a workbook's file.
 *
 * @throws FileError
 */
export function openPackage(file: Uint8Array): Package {
  const fault = compoundFault(file);
  if (fault) throw new FileError(fault);
  const entries = new Map<string, ZipEntry>();
  for (const entry of zipDirectory(file)) {
    if (!/[/\\]$/.test(entry.name)) entries.set(partKey(entry.name), entry);
  }
  const read = new Set<ZipEntry>();
  let size = 0;

  const bytes = (part: string): Uint8Array => {
    const entry = entries.get(partKey(part));
    if (!entry) throw damaged(part, 'missing');
    if (!read.has(entry)) size += entry.size;
    read.add(entry);
    checkSize('partSize', entry.size, part);
    checkSize('packageSize', size, part);
    return inflated(entry);
  };
  const has = (part: string) => entries.has(partKey(part));
  const text = (part: string) => partText(bytes(part), part);
  const xml = (part: string, unread?: readonly string[]) =>
    inPart(part, () => readXml(text(part), unread, part));

  const known = new Map<string, readonly Relationship[]>();
  const relationships = (part: string): readonly Relationship[] => {
    const at = relationshipsPart(part);
    const found = known.get(at) ?? (has(at) ? relationshipsAt(part, xml(at), has) : []);
    known.set(at, found);
    return found;
  };
  const types = readContentTypes(
    has('[Content_Types].xml') ? xml('[Content_Types].xml') : undefined,
  );
  const mainPart =
    relationships('').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const opened: Package = {
    names: [...entries.values()].map(({ name }) => partName(name)),
    ...{ mainPart, has, bytes, text, xml, relationships, contentType: types.of },
    size: (part) => entries.get(partKey(part))?.size ?? 0,
  };
  const found = otherKind(opened);
  if (found) throw new FileError({ kind: 'otherKind', found });
  if (!has(mainPart)) throw new FileError({ kind: 'notAPackage' });
  return opened;
}

function checkSize(limit: 'partSize' | 'packageSize', size: number, part: string): void {
  if (size > fileLimits[limit]) throw new FileError({ kind: 'tooLarge', limit, part });
}

/**
 * Some programs write names with spaces or letters such as `表` escaped in a relationship, and as they are in the zip.
 */
function relationshipsAt(
  part: string,
  root: XmlElement,
  has: (part: string) => boolean,
): readonly Relationship[] {
  return readRelationships(part, root).map((relationship) => {
    const { target, isExternal } = relationship;
    if (isExternal || has(target) || !target.includes('%')) return relationship;
    const decoded = target.replace(escapes, decodedEscapes);
    return has(decoded) ? { ...relationship, target: decoded } : relationship;
  });
}

/** Of UTF-8, a character at a time: those of one byte, and those of two to four. */
const escapes = /%[2-7][\da-f]|%[c-f][\da-f](?:%[89ab][\da-f]){1,3}/gi;

/** Bytes that are not text become characters that no part's name has. */
function decodedEscapes(escaped: string): string {
  const bytes = escaped.slice(1).split('%');
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => parseInt(byte, 16)));
}
