import { plainText } from '../../../read/plainText';
import type { PackageEdit } from '../parts/packageEdit';
import { removeWithOwn } from '../parts/removeWithOwn';
import type { Moves } from '../shifting/moves';
import { shiftedFormula } from '../shifting/shiftedFormula';
import { sheetMoveOf } from '../shifting/sheetMoveOf';
import type { WrittenSheet } from '../workbook/writtenSheet';
import { editTable } from './editTable';
import { newTable } from './newTable';
import { pairedTables } from './pairedTables';
import { type TablePartChanges, writeTableParts } from './tableParts';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Writes a sheet's tables: those of the file into their parts, new ones into new parts. */
export function editTables(
  edit: PackageEdit,
  { part, sheet, opened }: WrittenSheet,
  moves: Moves,
  nextId: () => number,
): void {
  const tables = opened?.tables ?? [];
  if (tables.length === 0 && sheet.tables.length === 0) return;
  const move = sheetMoveOf(moves, opened?.name);
  const pairs = pairedTables(tables, sheet.tables, move);
  const changes: TablePartChanges = { added: [], removed: [] };

  for (const { id, kind, target } of tables.length > 0 ? edit.relationships(part) : []) {
    if (kind !== 'table' || !edit.has(target)) continue;
    const root = edit.xml(target);
    const name = plainText(root.attributes.get('displayName') ?? root.attributes.get('name') ?? '');
    const before = tables.find((table) => table.name === name);
    const now = before && pairs.get(before);
    if (before && now) {
      const shifted = (formula: string) => shiftedFormula(formula, moves, opened?.name);
      edit.splice(target, editTable(root, before, now, move, shifted));
    } else if (before) {
      edit.unrelate(part, id);
      removeWithOwn(edit, target);
      changes.removed.push(id);
    }
  }
  const kept = new Set(pairs.values());
  for (const table of sheet.tables.filter((each) => !kept.has(each))) {
    const target = edit.freePart('xl/tables/table', '.xml');
    edit.add(target, contentType, newTable(table, nextId()));
    changes.added.push(edit.relate(part, 'table', target));
  }
  writeTableParts(edit, part, changes);
}

/** The next ids that no table of the file has. */
export function tableIds(edit: PackageEdit): () => number {
  let last: number | undefined;
  return () => {
    last ??= Math.max(
      0,
      ...edit.pack.names
        .filter((name) => edit.has(name) && edit.pack.contentType(name) === contentType)
        .map((name) => Number(edit.xml(name).attributes.get('id'))),
    );
    last += 1;
    return last;
  };
}
