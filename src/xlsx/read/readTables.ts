import { areaAt } from '../../cells/a1';
import type { BookTable } from '../book';
import type { Package } from '../package/openPackage';
import { child, childrenOf, type XmlElement } from '../package/xml';
import { numberOf } from '../package/attributeValue';
import { plainText } from './plainText';

/** The tables of a sheet. */
export function readTables(file: Package, part: string): readonly BookTable[] {
  return file
    .relationships(part)
    .filter(({ kind, target }) => kind === 'table' && file.has(target))
    .flatMap(({ target }) => readTable(file.xml(target)) ?? []);
}

/** @param table the root of a table's part */
function readTable(table: XmlElement): BookTable | undefined {
  const { attributes } = table;
  const area = areaAt(attributes.get('ref') ?? '');
  const name = attributes.get('displayName') ?? attributes.get('name');
  if (!area || name === undefined) return undefined;
  const headings = childrenOf(child(table, 'tableColumns'), 'tableColumn').map((column) =>
    plainText(column.attributes.get('name') ?? ''),
  );
  return {
    ...{ name: plainText(name), area, headings },
    ...(numberOf(table, 'headerRowCount') === 0 && { hasHeaders: false as const }),
    ...((numberOf(table, 'totalsRowCount') ?? 0) > 0 && { hasTotals: true as const }),
  };
}
