import type { BookSheet } from '../../../book';
import type { SheetMove } from '../shifting/moves';
import type { TableMoves } from '../shifting/renamedTable';
import { columnPlaces } from './columnPlaces';
import { pairedTables } from './pairedTables';

/** The tables of a sheet of the file that were renamed, or of which a column was. */
export function tableMoves(opened: BookSheet, now: BookSheet, move: SheetMove): TableMoves {
  const pairs = [...pairedTables(opened.tables, now.tables, move)];
  return new Map(
    pairs.flatMap(([before, table]) => {
      const places = columnPlaces(before, table, move);
      const headings = before.headings.flatMap((heading, i): [string, string][] => {
        const current = table.headings[places[i] ?? -1];
        return current === undefined || current === heading
          ? []
          : [[heading.toLowerCase(), current]];
      });
      if (headings.length === 0 && table.name === before.name) return [];
      return [[before.name.toLowerCase(), { name: table.name, headings: new Map(headings) }]];
    }),
  );
}
