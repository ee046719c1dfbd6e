import { type Splice, withAttribute } from '../../../package/splice';
import { child, childrenOf, type XmlElement } from '../../../package/xml';
import { inserted, prefixOf } from '../../../package/childElements';
import { workbookOrder } from './workbookOrder';
import type { EditedList } from './editSheetList';

/**
 * Which sheet is shown first, and from which on their tabs are: the same ones as in the file, wherever they are now.
 *
 * @param wished where the sheet is that takes its turn when that one is gone or hidden
 */
export function editViews(
  root: XmlElement,
  { places, sheets }: EditedList,
  wished: number | undefined,
): readonly Splice[] {
  const isShown = (place: number | undefined): place is number =>
    place !== undefined && sheets[place]?.isHidden === false;
  const shown = isShown(wished)
    ? wished
    : Math.max(
        0,
        sheets.findIndex(({ isHidden }) => !isHidden),
      );
  const views = childrenOf(child(root, 'bookViews'), 'workbookView');
  if (views.length === 0) {
    const p = prefixOf(root);
    const xml = `<${p}bookViews><${p}workbookView activeTab="${shown}"/></${p}bookViews>`;
    return shown === 0 ? [] : [inserted(root, workbookOrder, 'bookViews', xml)];
  }
  return views.flatMap((view) => {
    const active = Number(view.attributes.get('activeTab') ?? 0);
    const first = Number(view.attributes.get('firstSheet') ?? 0);
    const moved = places[active];
    const activeNow = isShown(moved) ? moved : shown;
    const firstNow = places[first] ?? 0;
    return [
      ...(activeNow === active ? [] : [withAttribute(view, 'activeTab', activeNow)]),
      ...(firstNow === first ? [] : [withAttribute(view, 'firstSheet', firstNow)]),
    ];
  });
}
