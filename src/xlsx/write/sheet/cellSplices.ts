import type { BookContent, BookFormula } from '../../book';
import type { ScannedCell, ScannedText } from '../../package/scanSheet';
import { type Splice, withAttribute } from '../../package/splice';
import { XmlElement } from '../../package/xml';
import { attributeSpans } from '../../package/xmlAttributes';
import type { CellChange } from './cellChanges';
import { contentXml } from './cellXml';
import { fileContent, isRedated } from './fileContent';
import { constantValue, holdsValue, resultValue, valueXml } from './fileValue';
import { isSameContent, isSameResult } from './sameContent';
import type { SheetEdit } from './sheetEdit';

/** A cell in the text that it is in. */
export interface CellPlace {
  readonly text: string;
  readonly cell: ScannedCell;
}

/** What changes in the XML of a cell that the file has. */
export function cellSplices(
  place: CellPlace,
  change: CellChange,
  edit: SheetEdit,
): readonly Splice[] {
  const { cell } = place;
  const { opened, now } = change;
  const style = edit.context.styles.formatFor(cell.style, opened?.format ?? {}, now?.format ?? {});
  const isEmptied = opened?.content !== undefined && now?.content === undefined;
  if (isEmptied && style === 0 && isRemovable(place)) {
    return [{ start: cell.start, end: cell.end, text: '' }];
  }
  return [
    ...(style === cell.style ? [] : [attributeSplice(place, 's', style)]),
    ...contentSplices(place, change, edit),
  ];
}

/** Whether a cell has a formula; those that an array formula fills may have an element without one. */
export function hasFormula({ formula }: ScannedCell): boolean {
  return formula !== undefined && (formula.text.trim() !== '' || formula.attributes.has('t'));
}

/** What takes the value, and the formula, out of a cell. */
export function emptySplices(place: CellPlace): readonly Splice[] {
  const { formula, value, inline } = place.cell;
  return [
    ...markSplices(place, undefined, undefined),
    ...[formula, value, inline].flatMap((part) => (part ? [replaced(part, '')] : [])),
  ];
}

function contentSplices(
  place: CellPlace,
  { opened, now }: CellChange,
  edit: SheetEdit,
): readonly Splice[] {
  const isMoved = isRedated(opened, now, edit.context);
  const before = opened?.content;
  if (!isMoved && isSameContent(before, now?.content)) return [];
  const content = now && fileContent(now, edit.context);
  if (!content) return emptySplices(place);
  const { cell } = place;
  if (content.kind !== 'formula') {
    if (!hasFormula(cell) && holdsValue(cell, constantValue(content))) return [];
    return writtenAnew(place, content, edit);
  }
  const isSame = before?.kind === 'formula' && before.formula === content.formula;
  if (!isSame || !cell.formula) return writtenAnew(place, content, edit);
  const hasResult = isMoved || !isSameResult(before.result, resultOf(now.content));
  return hasResult ? resultSplices(place, content, edit) : [];
}

function resultOf(content: BookContent | undefined): BookFormula['result'] {
  return content?.kind === 'formula' ? content.result : undefined;
}

/** The formula stays; so does its result if the grid has none, or only hands on that of the file. */
function resultSplices(
  place: CellPlace,
  { result, isKept }: BookFormula,
  { p }: SheetEdit,
): readonly Splice[] {
  const { cell } = place;
  if (isKept || result === undefined) return [];
  const value = resultValue(result);
  // An empty text need not be written: programs show nothing either way.
  const isEmpty = result === '' && (cell.value?.text ?? '') === '' && !cell.inline;
  if (isEmpty || holdsValue(cell, value)) return [];
  const type = value.type === 'n' ? undefined : value.type;
  return [
    ...markSplices(place, type, cell.cellMetadata || undefined),
    ...withContent(place, cell.value ?? cell.inline, valueXml(value, p), cell.formula?.end),
  ];
}

function writtenAnew(place: CellPlace, now: BookContent, edit: SheetEdit): readonly Splice[] {
  const { formula, value, inline } = place.cell;
  const { type, metadata, xml } = contentXml(place.cell, now, edit);
  const [first, ...others] = [formula, value, inline].filter((part) => part !== undefined);
  return [
    ...markSplices(place, type, metadata),
    ...withContent(place, first, xml),
    ...others.map((part) => replaced(part, '')),
  ];
}

/** Replaces a range by content, or inserts it at an offset: by default at the start of the cell. */
function withContent(
  place: CellPlace,
  part: ScannedText | undefined,
  xml: string,
  at = place.cell.openEnd,
): readonly Splice[] {
  const { text, cell } = place;
  if (part) return [replaced(part, xml)];
  if (xml === '') return [];
  if (!isEmptyTag(place)) return [{ start: at, end: at, text: xml }];
  const name = /^<([^\s/>]+)/.exec(text.slice(cell.start, cell.openEnd))?.[1] ?? '';
  return [{ start: cell.openEnd - 2, end: cell.openEnd, text: `>${xml}</${name}>` }];
}

function replaced({ start, end }: ScannedText, text: string): Splice {
  return { start, end, text };
}

/** The attributes of a cell about its value. What else the value was, such as a picture, is gone. */
function markSplices(
  place: CellPlace,
  type: string | undefined,
  metadata: number | undefined,
): readonly Splice[] {
  const { cell } = place;
  const splices: Splice[] = [];
  if (type !== undefined || cell.type !== 'n') splices.push(attributeSplice(place, 't', type));
  if ((metadata ?? 0) !== cell.cellMetadata) splices.push(attributeSplice(place, 'cm', metadata));
  if (cell.valueMetadata !== 0) splices.push(attributeSplice(place, 'vm', undefined));
  return splices;
}

function attributeSplice(
  { text, cell }: CellPlace,
  name: string,
  value: string | number | undefined,
): Splice {
  const isEmpty = isEmptyTag({ text, cell });
  return withAttribute(new XmlElement(text, '', cell.start, cell.openEnd, isEmpty), name, value);
}

function isEmptyTag({ text, cell }: CellPlace): boolean {
  return text.charAt(cell.openEnd - 2) === '/';
}

/** A cell without an address follows the one before it: that one cannot go. */
function isRemovable({ text, cell }: CellPlace): boolean {
  const next = /^\s*<(?!\/)[^>]*>/.exec(text.slice(cell.end, cell.end + 1_000))?.[0];
  if (next === undefined) return true;
  const start = text.indexOf('<', cell.end);
  const end = start + next.trimStart().length;
  return attributeSpans(text, start, end).some(({ name }) => name === 'r');
}
