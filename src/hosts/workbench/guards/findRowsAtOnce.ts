import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';
import { override } from './override';

type Value = string | number | boolean | null;
type Rows = Set<number>;

interface Index {
  readonly _cache: Map<string, Map<string, Map<number, Column>>>;
  set: (
    unitId: string,
    sheetId: string,
    column: number,
    value: Value,
    row: number,
    isForced?: boolean,
  ) => void;
  shouldContinueBuildingCache: (
    unitId: string,
    sheetId: string,
    column: number,
    row: number,
  ) => boolean;
}

/** The rows of a column that hold a value, by value; and the list in which a row is. */
class Column extends Map<unknown, Rows> {
  readonly listOf = new Map<number, Rows>();
  /** The list that was requested last, or added. */
  last: Rows | undefined;

  override get(value: unknown): Rows | undefined {
    this.last = super.get(value);
    return this.last;
  }

  override set(value: unknown, rows: Rows): this {
    this.last = rows;
    return super.set(value, rows);
  }
}

const guarded = new WeakSet<Index>();

/**
 * Lets the engine note the result of a formula at once.
 *
 * Univer 0.25.1 keeps, for the functions that look something up, the rows that hold a value, by value. Each result
 * takes its row out of the list that it was in, which is looked for among the lists of all values of the column: as
 * many steps as the column has different values, for each of its cells. A column of 100,000 formulas takes minutes.
 */
export function findRowsAtOnce(): void {
  const index = CELL_INVERTED_INDEX_CACHE as unknown as Index;
  if (guarded.has(index)) return;
  guarded.add(index);
  let isWanted = false;
  override(
    index,
    'shouldContinueBuildingCache',
    (should) =>
      (...at) =>
        isWanted || should(...at),
  );
  override(index, 'set', (set) => (unitId, sheetId, column, value, row, isForced = false) => {
    if (!isForced && !index.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    const lists = columnOf(index, unitId, sheetId, column);
    lists.listOf.get(row)?.delete(row);
    isWanted = true;
    try {
      set(unitId, sheetId, column, value, row);
    } finally {
      isWanted = false;
    }
    if (lists.last) lists.listOf.set(row, lists.last);
  });
}

function columnOf(
  { _cache: units }: Index,
  unitId: string,
  sheetId: string,
  column: number,
): Column {
  let sheets = units.get(unitId);
  if (!sheets) units.set(unitId, (sheets = new Map<string, Map<number, Column>>()));
  let columns = sheets.get(sheetId);
  if (!columns) sheets.set(sheetId, (columns = new Map<number, Column>()));
  let lists = columns.get(column);
  if (!lists) columns.set(column, (lists = new Column()));
  return lists;
}
