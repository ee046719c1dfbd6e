import type { BookTable } from '../../../book';
import { type Splice, withAttribute } from '../../../package/splice';
import { childrenOf, type XmlElement } from '../../../package/xml';
import { escapedText } from '../../../package/xmlText';
import { prefixOf } from '../../../package/childElements';
import { elementText } from '../parts/elementText';
import type { SheetMove } from '../shifting/moves';
import { columnPlaces } from './columnPlaces';
import { columnXml, fileHeading } from './newTable';

/** Writes into a table's columns which there are now, and what they are called. */
export function tableColumnSplices(
  list: XmlElement,
  before: BookTable,
  now: BookTable,
  move: SheetMove,
  shifted: (formula: string) => string,
): readonly Splice[] {
  const columns = childrenOf(list, 'tableColumn');
  const places = columnPlaces(before, now, move);
  const nameOf = (i: number) => now.headings[places[i] ?? -1];
  const changes = columns.map((column, i): readonly Splice[] => {
    const name = nameOf(i);
    const isSame = name === undefined || name === before.headings[i];
    return [
      ...(isSame ? [] : [withAttribute(column, 'name', fileHeading(name))]),
      ...formulaSplices(column, shifted),
    ];
  });
  const areSame = columns.length === now.headings.length && places.every((place, i) => place === i);
  if (areSame) return changes.flat();

  const ids = columns.map(({ attributes }) => Number(attributes.get('id')));
  let nextId = Math.max(0, ...ids) + 1;
  const texts = now.headings.map((heading, place) => {
    const i = places.indexOf(place);
    const column = columns[i];
    if (column) return elementText(column, changes[i] ?? []);
    return columnXml(heading, nextId++, prefixOf(list));
  });
  return [
    withAttribute(list, 'count', texts.length),
    { start: list.openEnd, end: list.closeStart, text: texts.join('') },
  ];
}

/** The formulas that a table remembers for new rows and for its totals. */
function formulaSplices(
  column: XmlElement,
  shifted: (formula: string) => string,
): readonly Splice[] {
  const formulas = column.children.filter(({ local }) => /Formula$/.test(local));
  return formulas.flatMap((element): readonly Splice[] => {
    const { text, openEnd, closeStart } = element;
    const now = shifted(text);
    return now === text ? [] : [{ start: openEnd, end: closeStart, text: escapedText(now) }];
  });
}
