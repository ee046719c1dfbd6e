import { address } from '../../../cells/a1';
import type { CellReference } from '../../../cells/area';
import type { BookChart } from '../../book';
import type { Package } from '../../package/openPackage';
import { child, childrenOf, everyElement, type XmlElement } from '../../package/xml';
import { inExtension } from '../inExtension';
import type { FileRule } from '../readChoices';
import { drawingFeatures } from './drawingFeatures';
import type { CarriedFeature } from './notShown';
import { Tally } from './tally';

/** What the reader of a sheet has found besides. */
export interface FoundInSheet {
  readonly sheet: string;
  readonly rules: readonly FileRule[];
  /** Ranges that are merged in the file only. */
  readonly merges: readonly string[];
  /** Cells that the grid has no room for, and those that hold more than it shows. */
  readonly far: readonly CellReference[];
  readonly rich: readonly CellReference[];
  /** Those that the grid shows. */
  readonly charts: readonly BookChart[];
  /** Whether the grid shows what its conditional formats do. */
  readonly areShadesShown: boolean;
  /** The first row, or column, that is in a group. */
  readonly groups?: {
    readonly ofRows: number | undefined;
    readonly ofColumns: number | undefined;
  };
}

/**
 * Counts what the grid does not show of a sheet.
 *
 * @param root that of the sheet's part
 */
export function sheetFeatures(
  file: Package,
  part: string,
  root: XmlElement,
  { sheet, rules, merges, far, rich, charts, areShadesShown, groups }: FoundInSheet,
): readonly CarriedFeature[] {
  const tally = new Tally(sheet);
  if (!areShadesShown) countConditionalFormats(root, tally);
  countElements(root, tally);
  const others = rules.filter(({ isList }) => !isList);
  tally.add('validation', others.length, firstOf(others[0]?.cells));
  tally.add('mergedCells', merges.length, merges[0]);
  tally.add('farCell', far.length, far[0] && address(far[0], 1, 1));
  tally.add('richValue', rich.length, rich[0] && address(rich[0], 1, 1));
  if (groups) {
    const { ofRows, ofColumns } = groups;
    const at = { row: ofRows ?? 0, column: ofRows === undefined ? (ofColumns ?? 0) : 0 };
    tally.add('outline', 1, address(at, 1, 1));
  }
  countParts(file, part, tally, new Set(charts.map(({ shape }) => shape)));
  return tally.all;
}

/** Sheets that set only margins print like any other. */
const printing = ['printOptions', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'];

function countElements(root: XmlElement, tally: Tally): void {
  const list = (name: string, each: string) => childrenOf(child(root, name), each);
  const all = (elements: readonly XmlElement[], kind: Parameters<Tally['add']>[0], at: string) =>
    tally.add(kind, elements.length, firstOf(elements[0]?.attributes.get(at)));
  all(list('hyperlinks', 'hyperlink'), 'hyperlink', 'ref');
  all(childrenOf(root, 'autoFilter'), 'filter', 'ref');
  all(list('scenarios', 'scenario'), 'scenario', 'sqref');
  tally.add('protectedSheet', childrenOf(root, 'sheetProtection').length);
  tally.add('embeddedObject', distinct(root, 'oleObjects', 'oleObject'));
  tally.add('control', distinct(root, 'controls', 'control'));
  tally.add('image', childrenOf(root, 'picture').length);
  tally.add('printSetup', printing.some((name) => child(root, name)) ? 1 : 0);
  for (const sparkline of inExtension(root, 'sparkline')) {
    tally.add('sparkline', 1, firstOf(child(sparkline, 'sqref')?.text));
  }
}

function countConditionalFormats(root: XmlElement, tally: Tally): void {
  const older = childrenOf(root, 'conditionalFormatting');
  tally.add('conditionalFormat', older.length, firstOf(older[0]?.attributes.get('sqref')));
  // A rule that older programs know too is among theirs, and has here what else it does.
  const known = new Set(
    older
      .flatMap((element) => [...everyElement(element)])
      .flatMap(({ local, text }) => (local === 'id' ? [text] : [])),
  );
  for (const element of inExtension(root, 'conditionalFormatting')) {
    const ids = childrenOf(element, 'cfRule').map(({ attributes }) => attributes.get('id') ?? '');
    if (ids.some((id) => known.has(id))) continue;
    tally.add('conditionalFormat', 1, firstOf(child(element, 'sqref')?.text));
  }
}

/** Newer files have each of them twice, for older programs too: they are the same shape. */
function distinct(root: XmlElement, list: string, each: string): number {
  const elements = root.children.flatMap((element) => [
    ...(element.local === list || element.local === 'AlternateContent'
      ? everyElement(element)
      : []),
  ]);
  const found = elements.filter(({ local }) => local === each);
  return new Set(found.map(({ attributes }) => attributes.get('shapeId'))).size;
}

/** @param shown the shapes of charts that are shown */
function countParts(
  file: Package,
  part: string,
  tally: Tally,
  shown: ReadonlySet<number | undefined>,
): void {
  const relationships = file.relationships(part).filter(({ target }) => file.has(target));
  const threads = relationships.some(({ kind }) => kind === 'comments');
  for (const { kind, target } of relationships) {
    if (kind === 'threadedComment' && threads) continue;
    const count = counts[kind];
    if (count) tally.addReadable(() => count(file.xml(target), tally, shown));
    else if (kind === 'queryTable') tally.add('dataConnection', 1);
  }
}

/** Counts what a part holds that a sheet leads to, by the kind of their relationship. */
const counts: Readonly<
  Record<string, (root: XmlElement, tally: Tally, shown: ReadonlySet<number | undefined>) => void>
> = {
  drawing: drawingFeatures,
  comments: (root, tally) =>
    countComments(childrenOf(child(root, 'commentList'), 'comment'), tally),
  threadedComment: (root, tally) => {
    const all = childrenOf(root, 'threadedComment');
    countComments(
      all.filter(({ attributes }) => !attributes.has('parentId')),
      tally,
    );
  },
  pivotTable: (root, tally) =>
    tally.add('pivotTable', 1, firstOf(child(root, 'location')?.attributes.get('ref'))),
  // A table's own buttons are the grid's; what they leave out is the file's.
  table: (root, tally) => {
    const filter = child(root, 'autoFilter');
    if (filter && filter.children.length > 0) tally.add('filter', 1, filter.attributes.get('ref'));
  },
};

function countComments(comments: readonly XmlElement[], tally: Tally): void {
  tally.add('comment', comments.length, comments[0]?.attributes.get('ref'));
}

/** The first of a list such as `A1:B2 D4`. */
function firstOf(cells: string | undefined): string | undefined {
  return cells?.trim().split(' ')[0];
}
