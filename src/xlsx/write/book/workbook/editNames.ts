import type { Book, BookName } from '../../../book';
import { fileFormula } from '../../../formula/fileFormula';
import { type Splice, withAttribute, without, withChild } from '../../../package/splice';
import { child, childrenOf, type XmlElement } from '../../../package/xml';
import { escapedAttribute, escapedText } from '../../../package/xmlText';
import { inserted, prefixOf } from '../../../package/childElements';
import { elementText } from '../parts/elementText';
import { BookError } from '../names/bookError';
import { workbookOrder } from './workbookOrder';
import type { Moves } from '../shifting/moves';
import { shiftedFormula } from '../shifting/shiftedFormula';

/** Where the sheets of a workbook's list were and are. */
export interface SheetPlaces {
  /** The names in the file, in its order. */
  readonly before: readonly string[];
  /** Where each of them is now; undefined for one that was removed. */
  readonly places: readonly (number | undefined)[];
  /** Where a sheet is now, by its name. */
  readonly placeOf: (name: string) => number | undefined;
  readonly copies: readonly CopyPlace[];
  /** How new sheets are printed. */
  readonly printing: readonly BookName[];
}

/** A sheet that is a copy of one of the file's. */
export interface CopyPlace {
  /** Where the sheet that was copied was in the file's list. */
  readonly from: number;
  /** Where the copy is now. */
  readonly place: number;
  /** What became of the sheets, seen from the copy. */
  readonly moves: Moves;
}

/**
 * The names of a workbook as they are now. Those that no book holds, such as print areas and hidden ones that nothing
 * uses, are carried: they follow their cells, and go with the sheet that they are of.
 */
export function editNames(
  root: XmlElement,
  opened: Book,
  book: Book,
  moves: Moves,
  sheets: SheetPlaces,
): readonly Splice[] {
  const list = child(root, 'definedNames');
  const elements = childrenOf(list, 'definedName');
  const inFile = namesByKey(opened.names);
  const now = namesByKey(book.names);
  const added = new Map(now);
  const carried = new Set<string>();
  /** What becomes of one; undefined for one that goes. */
  const changesOf = (element: XmlElement): readonly Splice[] | undefined => {
    const name = element.attributes.get('name') ?? '';
    const local = element.attributes.get('localSheetId');
    const sheet = local === undefined ? undefined : sheets.before[Number(local)];
    const place = local === undefined ? undefined : sheets.places[Number(local)];
    if (sheet !== undefined && place === undefined) return undefined;
    const move = sheet === undefined ? undefined : moves.sheets.get(sheet.toLowerCase());
    const key = keyOf(name, move?.name ?? sheet);
    const reindexed =
      place === undefined || String(place) === local
        ? []
        : [withAttribute(element, 'localSheetId', place)];
    const before = inFile.get(keyOf(name, sheet));
    if (before) {
      const current = now.get(key);
      added.delete(key);
      return current && [...reindexed, ...edited(element, before, current)];
    }
    carried.add(key);
    const text = shiftedFormula(element.text, moves);
    if (text === element.text) return reindexed;
    // Excel repairs a file whose print area is nowhere.
    return isGone(name, text) ? undefined : [...reindexed, withText(element, text)];
  };

  const changes = elements.map((element) => ({ element, splices: changesOf(element) }));
  const ofCopies = sheets.copies.flatMap((copy) => copiedNames(elements, copy));
  const ofBook = [...added].map(([key, each]) => {
    if (!carried.has(key)) return newName(each, prefixOf(root), sheets);
    throw new BookError({ kind: 'nameRefused', of: 'name', name: each.name, why: 'taken' });
  });
  const ofPrinting = sheets.printing.map((each) => newName(each, prefixOf(root), sheets));
  const xml = [...ofBook, ...ofCopies, ...ofPrinting];
  if (!list) {
    if (xml.length === 0) return [];
    const name = `${prefixOf(root)}definedNames`;
    return [inserted(root, workbookOrder, 'definedNames', `<${name}>${xml.join('')}</${name}>`)];
  }
  const areAllGone = changes.length > 0 && changes.every(({ splices }) => !splices);
  if (areAllGone && xml.length === 0) return [without(list)];
  const splices = changes.flatMap((each) => each.splices ?? [without(each.element)]);
  return xml.length === 0 ? splices : [...splices, withChild(list, xml.join(''))];
}

/** A name belongs to a sheet or to the workbook; names are compared ignoring case. */
function keyOf(name: string, sheet: string | undefined): string {
  return `${(sheet ?? '').toLowerCase()}!${name.toLowerCase()}`;
}

function namesByKey(names: readonly BookName[]): ReadonlyMap<string, BookName> {
  return new Map(names.map((each) => [keyOf(each.name, each.sheet), each]));
}

function isGone(name: string, text: string): boolean {
  return /^_xlnm\./i.test(name) && text.includes('#REF!');
}

/** The print area, print titles, and filter of a copied sheet. */
function copiedNames(elements: readonly XmlElement[], { from, place, moves }: CopyPlace) {
  return elements.flatMap((element): readonly string[] => {
    const name = element.attributes.get('name') ?? '';
    if (element.attributes.get('localSheetId') !== String(from) || !/^_xlnm\./i.test(name))
      return [];
    const text = shiftedFormula(element.text, moves);
    if (isGone(name, text)) return [];
    return [
      elementText(element, [
        withAttribute(element, 'localSheetId', place),
        withText(element, text),
      ]),
    ];
  });
}

function edited(element: XmlElement, before: BookName, now: BookName): readonly Splice[] {
  return [
    ...(now.name === before.name ? [] : [withAttribute(element, 'name', now.name)]),
    ...(now.comment === before.comment ? [] : [withAttribute(element, 'comment', now.comment)]),
    ...(now.formula === before.formula ? [] : [withText(element, fileFormula(now.formula))]),
  ];
}

function withText({ openEnd, closeStart, isEmpty, name }: XmlElement, text: string): Splice {
  const escaped = escapedText(text);
  if (!isEmpty) return { start: openEnd, end: closeStart, text: escaped };
  return { start: openEnd - 2, end: openEnd, text: `>${escaped}</${name}>` };
}

function newName(
  { name, sheet, formula, comment, isHidden }: BookName,
  p: string,
  sheets: SheetPlaces,
): string {
  const place = sheet === undefined ? undefined : sheets.placeOf(sheet);
  return (
    `<${p}definedName name="${escapedAttribute(name)}"` +
    (comment === undefined ? '' : ` comment="${escapedAttribute(comment)}"`) +
    (place === undefined ? '' : ` localSheetId="${place}"`) +
    (isHidden ? ' hidden="1"' : '') +
    `>${escapedText(fileFormula(formula))}</${p}definedName>`
  );
}
