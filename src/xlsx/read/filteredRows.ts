import { areaAt } from '../../cells/a1';
import type { Package } from '../package/openPackage';
import { child, type XmlElement } from '../package/xml';

/**
 * The hidden rows of a sheet that a filter hides: those in the range of one that is in use, of the sheet's own or of a
 * table's. A row that was hidden by hand there counts as filtered too, as in Excel.
 *
 * @param root that of the sheet's part
 */
export function filteredRows(
  file: Package,
  part: string,
  root: XmlElement,
  hidden: ReadonlySet<number>,
): ReadonlySet<number> {
  if (hidden.size === 0) return hidden;
  const tables = file
    .relationships(part)
    .filter(({ kind, target }) => kind === 'table' && file.has(target))
    .map(({ target }) => file.xml(target));
  const areas = [root, ...tables].flatMap((each) => {
    const filter = child(each, 'autoFilter');
    const isUsed = child(filter, 'filterColumn') !== undefined;
    return (isUsed && areaAt(filter?.attributes.get('ref') ?? '')) || [];
  });
  const isFiltered = (row: number) =>
    areas.some((area) => row > area.row && row < area.row + area.rows);
  return new Set([...hidden].filter(isFiltered));
}
