import type { BookTable } from '../../../book';
import { type Splice, withAttribute, without } from '../../../package/splice';
import { child, childrenOf, type XmlElement } from '../../../package/xml';
import type { SheetMove } from '../shifting/moves';
import { shiftedAreas } from '../shifting/shiftedAreas';
import { columnPlaces } from './columnPlaces';
import { tableColumnSplices } from './tableColumnSplices';
import { filterReference, tableReference } from './tableReference';

/**
 * Writes into the part of a table what became of it. Its format, its columns' formulas and functions, and all else stay.
 *
 * @param move what became of the sheet's rows and columns
 * @param shifted a formula of the table with its references where their cells are now
 */
export function editTable(
  root: XmlElement,
  before: BookTable,
  now: BookTable,
  move: SheetMove,
  shifted: (formula: string) => string,
): readonly Splice[] {
  const isRenamed = now.name !== before.name;
  const hasHeaders = now.hasHeaders !== false;
  const columns = child(root, 'tableColumns');
  return [
    ...(isRenamed ? [withAttribute(root, 'name', now.name)] : []),
    ...(isRenamed ? [withAttribute(root, 'displayName', now.name)] : []),
    ...(isSamePlace(before, now) ? [] : changed(root, 'ref', tableReference(now.area))),
    ...(now.hasHeaders === before.hasHeaders
      ? []
      : [withAttribute(root, 'headerRowCount', hasHeaders ? undefined : 0)]),
    ...(now.hasTotals === before.hasTotals
      ? []
      : [withAttribute(root, 'totalsRowCount', now.hasTotals ? 1 : undefined)]),
    ...filterSplices(child(root, 'autoFilter'), before, now, move),
    ...sortSplices(child(root, 'sortState'), move),
    ...(columns ? tableColumnSplices(columns, before, now, move, shifted) : []),
  ];
}

function isSamePlace({ area: before }: BookTable, { area: now }: BookTable): boolean {
  return tableReference(before) === tableReference(now);
}

function changed(element: XmlElement, name: string, value: string): readonly Splice[] {
  return element.attributes.get(name) === value ? [] : [withAttribute(element, name, value)];
}

function filterSplices(
  filter: XmlElement | undefined,
  before: BookTable,
  now: BookTable,
  move: SheetMove,
): readonly Splice[] {
  if (!filter) return [];
  const places = columnPlaces(before, now, move);
  const areSameColumns = places.every((place, i) => place === i);
  const isSameFrame = now.hasHeaders === before.hasHeaders && now.hasTotals === before.hasTotals;
  // Programs write filters that a table cannot have, and they stay unless the table changes.
  if (areSameColumns && isSameFrame && isSamePlace(before, now)) return [];
  if (now.hasHeaders === false) return [without(filter)];
  const columns = childrenOf(filter, 'filterColumn').flatMap((column): readonly Splice[] => {
    const place = places[Number(column.attributes.get('colId'))];
    return place === undefined ? [without(column)] : changed(column, 'colId', String(place));
  });
  const sort = sortSplices(child(filter, 'sortState'), move);
  return [...changed(filter, 'ref', filterReference(now.area, now.hasTotals)), ...columns, ...sort];
}

function sortSplices(sort: XmlElement | undefined, move: SheetMove): readonly Splice[] {
  if (!sort || (!move.rows && !move.columns)) return [];
  const conditions = childrenOf(sort, 'sortCondition');
  const references = [sort, ...conditions].map((each) => ({
    each,
    moved: shiftedAreas(each.attributes.get('ref') ?? '', move),
  }));
  // How it was sorted is only remembered; half of it would be wrong.
  if (references.some(({ moved }) => moved === undefined)) return [without(sort)];
  return references.flatMap(({ each, moved = '' }) => changed(each, 'ref', moved));
}
