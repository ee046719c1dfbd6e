import { type Splice, withAttribute } from '../../../package/splice';
import { child, type XmlElement } from '../../../package/xml';
import { escapedAttribute } from '../../../package/xmlText';
import { prefixOf } from '../../../package/childElements';
import { elementText } from '../parts/elementText';
import { relationshipAttribute } from '../parts/relationshipAttribute';
import type { SheetElement } from './sheetElements';
import type { WrittenSheet } from './writtenSheet';

/** What becomes of the list of a workbook's sheets. */
export interface EditedList {
  readonly splices: readonly Splice[];
  /** Where each sheet of the file is now, by where it was; undefined for one that was removed. */
  readonly places: readonly (number | undefined)[];
  /** In the new order. */
  readonly sheets: readonly { readonly part: string | undefined; readonly isHidden: boolean }[];
}

/**
 * The list of sheets as it is now. Sheets of other kinds than cells, which no book holds, stay behind the sheet that they
 * followed.
 *
 * @param listed the sheets in the file
 * @param ofCells the parts of those that a book held when the file was opened
 * @param relationshipOf the id of the relationship that leads to a new sheet's part
 */
export function editSheetList(
  root: XmlElement,
  listed: readonly SheetElement[],
  ofCells: ReadonlySet<string>,
  written: readonly WrittenSheet[],
  relationshipOf: (part: string) => string,
): EditedList {
  const isOfCells = ({ part }: SheetElement) => part !== undefined && ofCells.has(part);
  const order = orderOf(listed, isOfCells, written);
  const places = listed.map((each) => {
    const at = order.findIndex(({ before }) => before === each);
    return at < 0 ? undefined : at;
  });
  const sheets = order.map(({ now, before }) => ({
    part: now?.part ?? before?.part,
    isHidden: now ? now.sheet.visibility !== undefined : before?.isHidden === true,
  }));
  // Excel has no workbook of hidden sheets alone; one that a program made stays as it is.
  const areAllHidden = (each: readonly { isHidden: boolean }[]) =>
    each.length > 0 && each.every(({ isHidden }) => isHidden);
  const lonely =
    areAllHidden(sheets) && !areAllHidden(listed) ? order.find(({ now }) => now) : undefined;
  if (lonely) sheets[order.indexOf(lonely)] = { part: lonely.now?.part, isHidden: false };

  const isSameOrder = order.length === listed.length && places.every((place, i) => place === i);
  const changes = order.map((each) => changesOf(each, each === lonely));
  if (isSameOrder) return { ...{ places, sheets }, splices: changes.flat() };

  const parent = child(root, 'sheets');
  if (!parent) return { ...{ places, sheets }, splices: [] };
  let nextId =
    Math.max(0, ...listed.map(({ element }) => Number(element.attributes.get('sheetId')))) + 1;
  const texts = order.map(({ now, before }, i) => {
    if (before) return elementText(before.element, changes[i] ?? []);
    if (!now) return '';
    const state = order[i] === lonely ? undefined : now.sheet.visibility;
    const id = relationshipAttribute(root, relationshipOf(now.part));
    return (
      `<${prefixOf(parent)}sheet name="${escapedAttribute(now.sheet.name)}" sheetId="${nextId++}"` +
      `${state === undefined ? '' : ` state="${state}"`} ${id}/>`
    );
  });
  const inside = texts.join('');
  const text = parent.isEmpty ? `>${inside}</${parent.name}>` : inside;
  const start = parent.isEmpty ? parent.openEnd - 2 : parent.openEnd;
  return { ...{ places, sheets }, splices: [{ start, end: parent.closeStart, text }] };
}

interface Placed {
  readonly now?: WrittenSheet;
  readonly before?: SheetElement;
}

function orderOf(
  listed: readonly SheetElement[],
  isOfCells: (sheet: SheetElement) => boolean,
  written: readonly WrittenSheet[],
): readonly Placed[] {
  const order = written.map((now): Placed => {
    const before = now.opened && listed.find(({ part }) => part === now.part);
    return { now, ...(before && { before }) };
  });
  listed.forEach((each, i) => {
    if (isOfCells(each)) return;
    const placesBefore = listed
      .slice(0, i)
      .map((other) => order.findIndex(({ before }) => before === other));
    const last = placesBefore.filter((place) => place >= 0).at(-1) ?? -1;
    order.splice(last + 1, 0, { before: each });
  });
  return order;
}

function changesOf({ now, before }: Placed, isShown: boolean): readonly Splice[] {
  if (!now?.opened || !before) return [];
  const { sheet, opened } = now;
  const visibility = isShown ? undefined : sheet.visibility;
  return [
    ...(sheet.name === opened.name ? [] : [withAttribute(before.element, 'name', sheet.name)]),
    ...(visibility === opened.visibility
      ? []
      : [withAttribute(before.element, 'state', visibility)]),
  ];
}
