import { areaAt } from '../../../cells/a1';
import { type Splice, withAttribute } from '../../package/splice';
import { child, type XmlElement } from '../../package/xml';
import { escapedText } from '../../package/xmlText';
import { movedEdge, movedIndex } from '../book/shifting/movedIndex';
import { fileFormulaText } from './fileText';
import type { SheetMoves } from './sheetContext';

/** Attributes that are areas of the sheet; an element whose area is gone goes too. */
const areaAttributes = new Set(['sqref', 'ref']);

/** Attributes that are one cell of it, of which a view can do without. */
const cellAttributes = new Set(['topLeftCell', 'activeCell']);

/** Attributes that are formulas, or references to any sheet. */
const formulaAttributes = new Set([
  ...['location', 'syncRef', 'sourceRef', 'linkedCell', 'listFillRange', 'fmlaLink', 'fmlaRange'],
]);

/** Elements that hold a formula. */
const formulaElements = new Set(['formula', 'formula1', 'formula2', 'f']);

/** Elements whose attribute `r` is a cell. */
const placed = new Set(['cellWatch', 'inputCells', 'cellSmartTags']);

/** Elements that the schema does not allow without children. */
const lists = new Set(
  `mergeCells hyperlinks dataValidations protectedRanges ignoredErrors cellWatches sparklines sparklineGroups
   conditionalFormattings smartTags scenario scenarios ext extLst`
    .trim()
    .split(/\s+/),
);

/**
 * What changes in the references of a sheet's XML, but for those of its cells: merged cells, rules, conditional
 * formats, links, filters, protected ranges, page breaks, views, controls, sparklines.
 */
export function movedReferences(root: XmlElement, moves: SheetMoves): readonly Splice[] {
  return root.children.flatMap((element) => visited(element, root, moves) ?? removed(element));
}

/** The changes in an element; undefined if nothing of it is left. */
function visited(
  element: XmlElement,
  parent: XmlElement,
  moves: SheetMoves,
): readonly Splice[] | undefined {
  // Its children are cells, which are not in the tree.
  if (element.local === 'sheetData') return [];
  if (isGone(element, parent, moves)) return undefined;
  const inside = element.children.map((each) => ({ each, splices: visited(each, element, moves) }));
  const left = inside.filter(({ splices }) => splices);
  const isEmptied = left.length === 0 && inside.length > 0;
  if (isEmptied && lists.has(element.local)) return undefined;
  const isLost = inside.some(({ each, splices }) => !splices && each.local === 'sparklines');
  if (isLost) return undefined;
  const isShorter = left.length < inside.length && element.attributes.has('count');
  return [
    ...attributeSplices(element, moves),
    ...numberSplices(element, parent, moves),
    ...(isShorter ? [withAttribute(element, 'count', left.length)] : []),
    ...textSplices(element, moves),
    ...inside.flatMap(({ each, splices }) => splices ?? removed(each)),
  ];
}

function removed({ start, end }: XmlElement): readonly Splice[] {
  return [{ start, end, text: '' }];
}

function isGone(element: XmlElement, parent: XmlElement, moves: SheetMoves): boolean {
  const { local, attributes } = element;
  const isLost = (reference: string | undefined) =>
    reference !== undefined && moves.areas(reference) === undefined;
  if (isOfOtherSheet(element)) return false;
  if ([...areaAttributes].some((name) => isLost(attributes.get(name)))) return true;
  // Excel repairs a file in which one cell alone is merged.
  if (local === 'mergeCell' && isOneCell(moves.areas(attributes.get('ref') ?? ''))) return true;
  if (placed.has(local) && isLost(attributes.get('r'))) return true;
  if (local === 'filterColumn' && filteredColumn(element, parent, moves) === undefined) return true;
  return isLost(child(element, 'sqref')?.text);
}

function isOneCell(reference: string | undefined): boolean {
  const area = areaAt(reference ?? '');
  return area !== undefined && area.rows * area.columns === 1;
}

/** A source of a consolidation has its sheet next to its area. */
function isOfOtherSheet({ local }: XmlElement): boolean {
  return local === 'dataRef';
}

function attributeSplices(element: XmlElement, moves: SheetMoves): readonly Splice[] {
  return [...element.attributes].flatMap(([name, before]): readonly Splice[] => {
    const after = movedAttribute(element, name, before, moves);
    return after === before ? [] : [withAttribute(element, name, after)];
  });
}

function movedAttribute(
  element: XmlElement,
  name: string,
  before: string,
  { areas, formula }: SheetMoves,
): string | undefined {
  const { local } = element;
  if (areaAttributes.has(name)) return isOfOtherSheet(element) ? before : areas(before);
  if (cellAttributes.has(name)) return areas(before);
  if (name === 'r' && placed.has(local)) return areas(before);
  if (formulaAttributes.has(name)) return formula(before);
  if (name === 'val' && local === 'cfvo' && !/^[-+\d.e]*$/i.test(before)) return formula(before);
  return before;
}

/** Numbers of rows and of columns: of page breaks, of a filter's columns, of the corners of a control. */
function numberSplices(
  element: XmlElement,
  parent: XmlElement,
  moves: SheetMoves,
): readonly Splice[] {
  const { local, attributes, openEnd, closeStart } = element;
  const { rows, columns } = moves;
  if (local === 'brk') {
    const to = movedEdge(
      Number(attributes.get('id')),
      parent.local === 'rowBreaks' ? rows : columns,
    );
    return to === Number(attributes.get('id')) ? [] : [withAttribute(element, 'id', to)];
  }
  if (local === 'filterColumn') {
    const to = filteredColumn(element, parent, moves);
    return to === Number(attributes.get('colId')) ? [] : [withAttribute(element, 'colId', to)];
  }
  const isCorner = parent.local === 'from' || parent.local === 'to';
  if (isCorner && (local === 'row' || local === 'col')) {
    const to = movedEdge(Number(element.text), local === 'row' ? rows : columns);
    return to === Number(element.text) ? [] : [{ start: openEnd, end: closeStart, text: `${to}` }];
  }
  return [];
}

/** Which column of a filter's area a criterion is for, counted from the area's first; undefined if it is gone. */
function filteredColumn(
  criterion: XmlElement,
  filter: XmlElement,
  { columns, areas }: SheetMoves,
): number | undefined {
  const id = Number(criterion.attributes.get('colId'));
  const reference = filter.attributes.get('ref') ?? '';
  const [before, after] = [areaAt(reference), areaAt(areas(reference) ?? '')];
  if (!before || !after) return id;
  const column = movedIndex(before.column + id, columns);
  return column === undefined ? undefined : column - after.column;
}

function textSplices(element: XmlElement, { areas, formula }: SheetMoves): readonly Splice[] {
  const { local, children, openEnd, closeStart, isEmpty } = element;
  const isFormula = formulaElements.has(local);
  if ((!isFormula && local !== 'sqref') || children.length > 0 || isEmpty) return [];
  const before = element.text;
  const after = isFormula ? formula(before) : (areas(before) ?? before);
  if (after === before) return [];
  return [{ start: openEnd, end: closeStart, text: escapedText(fileFormulaText(after)) }];
}
