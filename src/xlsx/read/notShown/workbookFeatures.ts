import type { Package } from '../../package/openPackage';
import { child, childrenOf, everyElement, type XmlElement } from '../../package/xml';
import { isSet } from '../../package/attributeValue';
import type { ListedSheet } from '../sheetList';
import type { Feature, CarriedFeature } from './notShown';
import { Tally } from './tally';

const sheetKinds: Readonly<Record<ListedSheet['kind'], Feature | undefined>> = {
  cells: undefined,
  chart: 'chartSheet',
  dialog: 'dialogSheet',
  macro: 'macroSheet',
  none: 'lostSheet',
};

/** Counts what the grid does not show of a workbook as a whole. */
export function workbookFeatures(
  file: Package,
  workbook: XmlElement,
  sheets: readonly ListedSheet[],
): readonly CarriedFeature[] {
  const tally = new Tally();
  for (const { kind } of sheets) {
    const feature = sheetKinds[kind];
    if (feature) tally.add(feature, 1);
  }
  const relationships = file.relationships(file.mainPart);
  const count = (wanted: string) =>
    relationships.filter(({ kind, target }) => kind === wanted && file.has(target)).length;
  tally.add('macro', count('vbaProject'));
  tally.add('externalLink', count('externalLink'));
  const connections = relationships.find(({ kind }) => kind === 'connections')?.target;
  if (connections !== undefined && file.has(connections)) {
    tally.addReadable(() =>
      tally.add('dataConnection', childrenOf(file.xml(connections), 'connection').length),
    );
  }
  const theme = relationships.find(({ kind }) => kind === 'theme')?.target;
  const properties = file.relationships('').find(({ kind }) => kind === 'core-properties')?.target;
  for (const part of [theme, properties]) {
    if (part !== undefined && file.has(part)) {
      tally.addReadable(() =>
        [...everyElement(file.xml(part))].map(({ attributes }) => attributes),
      );
    }
  }
  tally.add('protectedWorkbook', childrenOf(workbook, 'workbookProtection').length);
  const names = childrenOf(child(workbook, 'definedNames'), 'definedName');
  const hidden = names.filter(
    (name) => isSet(name, 'hidden') && !/^_xl/i.test(name.attributes.get('name') ?? ''),
  );
  tally.add('hiddenName', hidden.length);
  const parts = (pattern: RegExp) => file.names.filter((name) => pattern.test(name)).length;
  tally.add('signature', parts(/^_xmlsignatures\/sig[^/]*\.xml$/i));
  tally.add('customXml', parts(/^customXml\/item\d+\.xml$/i));
  return tally.all;
}
