import { address } from '../../../cells/a1';
import type { BookSheet } from '../../book';
import { type Splice, spliced, withAttribute } from '../../package/splice';
import { child, childrenOf, readXml, type XmlElement } from '../../package/xml';
import { inserted, withChildElements } from '../../package/childElements';
import { worksheetOrder } from './worksheetOrder';

type Frozen = BookSheet['frozen'];

const order = ['pane', 'selection', 'pivotSelection', 'extLst'];

/** What changes in how a sheet is shown: its gridlines, and the rows and columns that stay in sight. */
export function viewSplices(
  root: XmlElement,
  opened: BookSheet,
  now: BookSheet,
  p: string,
): readonly Splice[] {
  const hasFrozen =
    opened.frozen.rows !== now.frozen.rows || opened.frozen.columns !== now.frozen.columns;
  const hasGridlines = opened.hasGridlines !== now.hasGridlines;
  if (!hasFrozen && !hasGridlines) return [];
  const edited = (view: string) => {
    const shown = hasGridlines ? withGridlines(view, now) : view;
    return hasFrozen ? withFrozen(shown, now.frozen, p) : shown;
  };
  const list = child(root, 'sheetViews');
  const view = child(list, 'sheetView');
  if (view) {
    const { source, start, end } = view;
    return [{ start, end, text: edited(source.slice(start, end)) }];
  }
  const views = `<${p}sheetViews>${edited(`<${p}sheetView workbookViewId="0"/>`)}</${p}sheetViews>`;
  if (list) return [{ start: list.start, end: list.end, text: views }];
  return [inserted(root, worksheetOrder, 'sheetViews', views)];
}

function withGridlines(view: string, { hasGridlines }: BookSheet): string {
  const value = hasGridlines === false ? 0 : undefined;
  return spliced(view, [withAttribute(readXml(view), 'showGridLines', value)]);
}

function withFrozen(view: string, frozen: Frozen, p: string): string {
  const element = readXml(view);
  const pane = child(element, 'pane');
  const panes = panesOf(frozen);
  const base = pane ? view.slice(pane.start, pane.end) : `<${p}pane/>`;
  const selections = new Map<string, string>();
  for (const selection of childrenOf(element, 'selection')) {
    const xml = view.slice(selection.start, selection.end);
    const own = selection.attributes.get('pane') ?? 'topLeft';
    // The cell that was selected stays so, in the pane that scrolls.
    const isActive = own === (pane?.attributes.get('activePane') ?? 'topLeft');
    const to = isActive ? panes.at(-1) : own;
    if (to !== undefined && panes.includes(to)) {
      selections.set(to, withPane(xml, to === 'topLeft' ? undefined : to));
    }
  }
  const changes = new Map([
    ['pane', panes.length === 1 ? undefined : frozenPane(base, frozen)],
    ['selection', selections.size === 0 ? undefined : [...selections.values()].join('')],
  ]);
  return withChildElements(view, changes, order);
}

/** The parts into which a view is cut; the last one scrolls both ways. */
function panesOf({ rows, columns }: Frozen): readonly string[] {
  const panes = ['topLeft'];
  if (columns > 0) panes.push('topRight');
  if (rows > 0) panes.push('bottomLeft');
  if (rows > 0 && columns > 0) panes.push('bottomRight');
  return panes;
}

function frozenPane(base: string, frozen: Frozen): string {
  const { rows, columns } = frozen;
  const element = readXml(base);
  const set = (name: string, value: string | number | undefined) =>
    withAttribute(element, name, value);
  return spliced(base, [
    set('xSplit', columns > 0 ? columns : undefined),
    set('ySplit', rows > 0 ? rows : undefined),
    set('topLeftCell', address({ row: rows, column: columns }, 1, 1)),
    set('activePane', panesOf(frozen).at(-1)),
    set('state', 'frozen'),
  ]);
}

function withPane(selection: string, pane: string | undefined): string {
  return spliced(selection, [withAttribute(readXml(selection), 'pane', pane)]);
}
