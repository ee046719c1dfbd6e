import { movedIndex } from '../book/shifting/movedIndex';
import type { Splice } from '../../package/splice';
import { child, childrenOf, type XmlElement } from '../../package/xml';
import { withXmlAttributes } from '../styles/withXmlAttributes';
import type { SheetMoves } from './sheetContext';

/** The list of a sheet's columns after columns were moved. */
export function movedColumns(root: XmlElement, { columns }: SheetMoves): readonly Splice[] {
  const list = child(root, 'cols');
  if (!list || !columns) return [];
  const pieces = childrenOf(list, 'col').flatMap((element) => {
    const first = Number(element.attributes.get('min')) - 1;
    const last = Number(element.attributes.get('max')) - 1;
    const xml = element.source.slice(element.start, element.end);
    return runsOf(first, last, columns).map((run) => ({
      first: run.first,
      xml: withXmlAttributes(xml, { min: run.first + 1, max: run.last + 1 }),
    }));
  });
  const text = pieces
    .sort((a, b) => a.first - b.first)
    .map(({ xml }) => xml)
    .join('');
  if (text === '') return [{ start: list.start, end: list.end, text }];
  return [{ start: list.openEnd, end: list.closeStart, text }];
}

/** Where columns that were side by side are now. */
function runsOf(first: number, last: number, columns: SheetMoves['columns']) {
  const runs: { first: number; last: number }[] = [];
  for (let column = first; column <= last; column += 1) {
    const to = movedIndex(column, columns);
    if (to === undefined) continue;
    const before = runs.at(-1);
    if (before?.last === to - 1) before.last = to;
    else runs.push({ first: to, last: to });
  }
  return runs;
}
