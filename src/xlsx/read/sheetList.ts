import type { BookSheet } from '../book';
import { damaged } from '../package/fileError';
import type { Package } from '../package/openPackage';
import { partKey } from '../package/partName';
import { child, childrenOf, relationshipId, type XmlElement } from '../package/xml';

/** A sheet that a workbook lists. */
export interface ListedSheet {
  readonly name: string;
  /** Of cells; of a chart, of a dialog or of macros, which no grid shows; `none` if the file does not state which. */
  readonly kind: 'cells' | 'chart' | 'dialog' | 'macro' | 'none';
  /** Absent if there is none. */
  readonly part?: string;
  readonly visibility?: BookSheet['visibility'];
}

const kinds: Readonly<Record<string, ListedSheet['kind']>> = {
  worksheet: 'cells',
  chartsheet: 'chart',
  dialogsheet: 'dialog',
  xlMacrosheet: 'macro',
  xlIntlMacrosheet: 'macro',
};

/**
 * The sheets of a workbook in its order. Programs pass over one that the file leads to no part of.
 *
 * @throws FileError if two have one name, whatever its letter case, or one part: Excel drops one of them
 */
export function sheetList(file: Package, workbook: XmlElement): readonly ListedSheet[] {
  const byId = new Map(file.relationships(file.mainPart).map((each) => [each.id, each]));
  const sheets = childrenOf(child(workbook, 'sheets'), 'sheet').map((element): ListedSheet => {
    const relationship = byId.get(relationshipId(element) ?? '');
    const state = element.attributes.get('state');
    return {
      name: element.attributes.get('name') ?? '',
      kind: (relationship && kinds[relationship.kind]) ?? 'none',
      ...(relationship && { part: relationship.target }),
      ...((state === 'hidden' || state === 'veryHidden') && { visibility: state }),
    };
  });
  const names = sheets.map(({ name }) => name.toLowerCase());
  const parts = sheets.flatMap(({ part }) => (part === undefined ? [] : [partKey(part)]));
  if (new Set(names).size < names.length) throw damaged(file.mainPart, 'two sheets of one name');
  if (new Set(parts).size < parts.length) throw damaged(file.mainPart, 'two sheets of one part');
  return sheets;
}
