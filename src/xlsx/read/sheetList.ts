import type { BookSheet } from '../book';
import type { Package } from '../package/openPackage';
import { child, childrenOf, relationshipId, type XmlElement } from '../package/xml';

/** A sheet that a workbook lists. */
export interface ListedSheet {
  readonly name: string;
  /** Of cells; of a chart, of a dialog or of macros, which no grid shows; `none` where the file does not say which. */
  readonly kind: 'cells' | 'chart' | 'dialog' | 'macro' | 'none';
  /** Absent where there is none. */
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

/** The sheets of a workbook in its order. Programs pass over one that the file leads to no part of. */
export function sheetList(file: Package, workbook: XmlElement): readonly ListedSheet[] {
  const byId = new Map(file.relationships(file.mainPart).map((each) => [each.id, each]));
  return childrenOf(child(workbook, 'sheets'), 'sheet').map((element): ListedSheet => {
    const relationship = byId.get(relationshipId(element) ?? '');
    const state = element.attributes.get('state');
    return {
      name: element.attributes.get('name') ?? '',
      kind: (relationship && kinds[relationship.kind]) ?? 'none',
      ...(relationship && { part: relationship.target }),
      ...((state === 'hidden' || state === 'veryHidden') && { visibility: state }),
    };
  });
}
