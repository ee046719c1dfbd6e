import { child, childrenOf, type XmlElement } from '../../package/xml';

/** The format that a blank cell of a column has; undefined if the column has none. */
export function columnStyles(root: XmlElement): (column: number) => number | undefined {
  const runs = childrenOf(child(root, 'cols'), 'col').flatMap(({ attributes }) => {
    const style = Number(attributes.get('style'));
    if (!(style > 0)) return [];
    return [{ style, first: Number(attributes.get('min')), last: Number(attributes.get('max')) }];
  });
  if (runs.length === 0) return () => undefined;
  const known = new Map<number, number | undefined>();
  return (column) => {
    if (!known.has(column)) {
      const run = runs.find(({ first, last }) => column + 1 >= first && column + 1 <= last);
      known.set(column, run?.style);
    }
    return known.get(column);
  };
}
