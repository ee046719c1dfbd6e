import { type Splice, withChild, without } from '../../package/splice';
import { child, childrenOf, readXml, type XmlElement } from '../../package/xml';
import type { BookSheet } from '../../book';
import { inserted } from '../../package/childElements';
import { withXmlAttributes } from '../styles/withXmlAttributes';
import { worksheetOrder } from './worksheetOrder';

/** The attributes of a column; undefined for one that it no longer has. */
interface ColumnChange {
  readonly width?: { readonly to: number | undefined };
  readonly isHidden?: boolean;
}

/** Columns next to each other; counted from 0, the last one included. */
interface ColumnRun {
  readonly first: number;
  readonly last: number;
}

/** A column's default width: that of eight digits of Calibri 11 and the space around them. */
const standardWidth = 9.140625;

/** What changes in the widths of a sheet's columns, and in which of them are hidden. */
export function columnSplices(
  root: XmlElement,
  opened: BookSheet,
  now: BookSheet,
  p: string,
): readonly Splice[] {
  const changes = columnChanges(opened, now);
  if (changes.size === 0) return [];
  const list = child(root, 'cols');
  const elements = childrenOf(list, 'col');
  const width = Number(child(root, 'sheetFormatPr')?.attributes.get('defaultColWidth'));
  const standard = width > 0 ? width : standardWidth;
  const edited = elements.flatMap((element): readonly ColumnPiece[] => {
    const xml = changedElement(element, changes, standard);
    return xml === undefined ? [] : [{ element, xml }];
  });
  const runs = elements.map(runOf);
  const isNew = (column: number) =>
    !runs.some(({ first, last }) => column >= first && column <= last);
  const added = newColumns(new Map([...changes].filter(([column]) => isNew(column))), p);
  if (!list) {
    const content = added.map(({ xml }) => xml).join('');
    if (content === '') return [];
    return [inserted(root, worksheetOrder, 'cols', `<${p}cols>${content}</${p}cols>`)];
  }
  const isLeft = added.length > 0 || edited.length < elements.length;
  if (!isLeft && edited.every(({ xml }) => xml === '')) return [without(list)];
  return [
    ...edited.map(({ element, xml }) => ({ start: element.start, end: element.end, text: xml })),
    ...added.map(({ first, xml }): Splice => {
      const next = elements.find((element) => runOf(element).first > first);
      return next ? { start: next.start, end: next.start, text: xml } : withChild(list, xml);
    }),
  ];
}

/** What an element of the file becomes. */
interface ColumnPiece {
  readonly element: XmlElement;
  readonly xml: string;
}

function columnChanges(opened: BookSheet, now: BookSheet): ReadonlyMap<number, ColumnChange> {
  const changes = new Map<number, ColumnChange>();
  const columns = Math.max(opened.columnWidths.length, now.columnWidths.length);
  for (let column = 0; column < columns; column += 1) {
    const to = now.columnWidths[column];
    if (to !== opened.columnWidths[column]) changes.set(column, { width: { to } });
  }
  for (const column of new Set([...(opened.hiddenColumns ?? []), ...(now.hiddenColumns ?? [])])) {
    const isHidden = now.hiddenColumns?.has(column) ?? false;
    if (isHidden === (opened.hiddenColumns?.has(column) ?? false)) continue;
    changes.set(column, { ...changes.get(column), isHidden });
  }
  return changes;
}

function runOf({ attributes }: XmlElement): ColumnRun {
  return { first: Number(attributes.get('min')) - 1, last: Number(attributes.get('max')) - 1 };
}

/** An element of the file, in as many pieces as its columns now differ; undefined if none of them changed. */
function changedElement(
  element: XmlElement,
  changes: ReadonlyMap<number, ColumnChange>,
  standard: number,
): string | undefined {
  const { source, start, end } = element;
  const { first, last } = runOf(element);
  const inside = [...changes.keys()].filter((column) => column >= first && column <= last);
  if (inside.length === 0) return undefined;
  const xml = source.slice(start, end);
  return runsOf(first, last, inside, changes)
    .map(({ change, ...run }) => {
      const piece = withXmlAttributes(xml, { min: run.first + 1, max: run.last + 1 });
      return change ? changedColumn(piece, change, standard) : piece;
    })
    .join('');
}

/** The columns from first to last in runs of the same change. */
function runsOf(
  first: number,
  last: number,
  changed: readonly number[],
  changes: ReadonlyMap<number, ColumnChange>,
): readonly (ColumnRun & { readonly change?: ColumnChange })[] {
  const runs: { first: number; last: number; change?: ColumnChange }[] = [];
  let next = first;
  for (const column of [...changed].sort((a, b) => a - b)) {
    if (column > next) runs.push({ first: next, last: column - 1 });
    const change = changes.get(column);
    const before = runs.at(-1);
    if (before?.change && change && before.last === column - 1 && isSame(before.change, change)) {
      before.last = column;
    } else runs.push({ first: column, last: column, ...(change && { change }) });
    next = column + 1;
  }
  if (next <= last) runs.push({ first: next, last });
  return runs;
}

function isSame(a: ColumnChange, b: ColumnChange): boolean {
  return (
    a.isHidden === b.isHidden &&
    (a.width === undefined) === (b.width === undefined) &&
    a.width?.to === b.width?.to
  );
}

/** Nothing if the column has only defaults. */
function changedColumn(xml: string, { width, isHidden }: ColumnChange, standard: number): string {
  const own: Record<string, string | number | undefined> = {};
  if (width) {
    Object.assign(own, {
      width: width.to ?? standard,
      customWidth: width.to === undefined ? undefined : 1,
      bestFit: undefined,
    });
  }
  if (isHidden !== undefined) own['hidden'] = isHidden ? 1 : undefined;
  const text = withXmlAttributes(xml, own);
  const said = [...readXml(text).attributes.keys()];
  const saysNothing = width !== undefined && width.to === undefined;
  return saysNothing && said.every((name) => ['min', 'max', 'width'].includes(name)) ? '' : text;
}

/** Elements for columns that the file does not list. */
function newColumns(
  changes: ReadonlyMap<number, ColumnChange>,
  p: string,
): readonly { readonly first: number; readonly xml: string }[] {
  const told = [...changes].filter(
    ([, { width, isHidden }]) => width?.to !== undefined || isHidden,
  );
  if (told.length === 0) return [];
  const columns = told.map(([column]) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return runsOf(first, last, columns, changes).flatMap(({ change, ...run }) => {
    if (!change) return [];
    const { width, isHidden } = change;
    const marks = [
      ` min="${run.first + 1}" max="${run.last + 1}" width="${width?.to ?? standardWidth}"`,
      isHidden ? ' hidden="1"' : '',
      width?.to === undefined ? '' : ' customWidth="1"',
    ];
    return [{ first: run.first, xml: `<${p}col${marks.join('')}/>` }];
  });
}
