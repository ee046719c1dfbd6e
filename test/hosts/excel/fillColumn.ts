import { type Block, holds, key, type SheetModel } from './SheetModel';

/**
 * What Excel's AutoCorrect does with a formula that is entered in a cell of a table: if the rest of the column holds
 * one formula, or nothing, it fills the column with the new one.
 */
export function fillColumn(sheet: SheetModel, row: number, column: number): void {
  const entered = sheet.contents.get(key(row, column));
  const table = sheet.tables.find((each) => holds(body(each), row, column));
  if (entered?.kind !== 'formula' || !table) return;
  const { row: top, rows } = body(table);
  const others = Array.from({ length: rows }, (_, i) => top + i).filter((each) => each !== row);
  const held = others.map((each) => {
    const content = sheet.contents.get(key(each, column));
    return content?.kind === 'formula' ? moved(content.value, row - each) : content?.value;
  });
  if (held.some((each) => each !== held[0] || typeof each === 'number')) return;
  const [first] = others;
  if (first !== undefined && sheet.contents.get(key(first, column))?.kind === 'text') return;
  for (const each of others) sheet.enter(each, column, moved(entered.value, each - row));
}

function body(table: Block): Block {
  return { ...table, row: table.row + 1, rows: table.rows - 1 };
}

/** A formula as it is copied some rows further down. */
function moved(formula: string, rows: number): string {
  return formula.replace(
    /(\$?[A-Z]{1,3})(\$?)(\d+)(?![\d(])/g,
    (_, column: string, fixed: string, row: string) =>
      `${column}${fixed}${fixed === '$' ? row : Number(row) + rows}`,
  );
}
