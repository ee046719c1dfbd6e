import type { Book } from '../../../book';
import type { PackageEdit } from '../parts/packageEdit';
import type { Moves } from '../shifting/moves';
import { type CopyPlace, editNames } from './editNames';
import { type EditedList, editSheetList } from './editSheetList';
import { editViews } from './editViews';
import { printNames } from './printNames';
import { type SheetElement, sheetElements } from './sheetElements';
import type { WrittenSheet } from './writtenSheet';

/** Writes into the workbook's own part: its sheets, its names, and which sheet is shown. */
export function editWorkbook(
  edit: PackageEdit,
  opened: Book,
  book: Book,
  written: readonly WrittenSheet[],
  moves: Moves,
): void {
  const { mainPart } = edit.pack;
  const root = edit.xml(mainPart);
  // As the file leads to them: a sheet that was removed is listed still, and led to no longer.
  const listed = sheetElements(root, edit.pack.relationships(mainPart));
  const ofCells = new Set(opened.sheets.flatMap(({ part }) => (part === undefined ? [] : [part])));
  const list = editSheetList(root, listed, ofCells, written, (part) =>
    edit.relate(mainPart, 'worksheet', part),
  );
  const placeOf = (name: string) => {
    const part = written.find(({ sheet }) => sheet.name.toLowerCase() === name.toLowerCase())?.part;
    const place = list.sheets.findIndex((each) => part !== undefined && each.part === part);
    return place < 0 ? undefined : place;
  };
  const active = book.activeSheet === undefined ? undefined : book.sheets[book.activeSheet];
  edit.splice(mainPart, [
    ...list.splices,
    ...(list.splices.length > 0 ? editViews(root, list, active && placeOf(active.name)) : []),
    ...editNames(root, opened, book, moves, {
      before: listed.map(({ element }) => element.attributes.get('name') ?? ''),
      ...{ places: list.places, placeOf, copies: copiesOf(written, listed, list) },
      printing: written.flatMap(({ sheet, opened, copied }) =>
        opened || copied ? [] : printNames(sheet),
      ),
    }),
  ]);
}

function copiesOf(
  written: readonly WrittenSheet[],
  listed: readonly SheetElement[],
  { sheets }: EditedList,
): readonly CopyPlace[] {
  return written.flatMap(({ part, copied }) => {
    if (!copied) return [];
    const from = listed.findIndex((each) => each.part === copied.original.part);
    const place = sheets.findIndex((each) => each.part === part);
    return [{ from, place, moves: copied.moves }];
  });
}
