import type { Book, BookFormula } from '../../../xlsx/book';
import { references } from '../../../xlsx/formula/references';

/** A formula of a book, and the index of its sheet. */
export interface PlacedFormula {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly content: BookFormula;
}

/** All formulas of a book by their places, and which of them read which. */
export class BookFormulas {
  private readonly sheets: readonly ReadonlyMap<number, PlacedFormula>[];
  private readonly sheetIndex: ReadonlyMap<string, number>;
  private readonly names = new Map<string, string>();

  constructor(book: Book) {
    this.sheetIndex = new Map(book.sheets.map(({ name }, i) => [name.toLowerCase(), i]));
    this.sheets = book.sheets.map(({ cells }, sheet) => {
      const formulas = new Map<number, PlacedFormula>();
      for (const { row, column, content } of cells) {
        if (content?.kind !== 'formula') continue;
        formulas.set(placeKey(row, column), { sheet, row, column, content });
      }
      return formulas;
    });
    for (const { name, sheet, formula } of book.names) {
      this.names.set(nameKey(name, this.indexOf(sheet)), formula);
    }
  }

  /** @throws Error if there is no formula */
  at(sheet: number, row: number, column: number): PlacedFormula {
    const formula = this.sheets[sheet]?.get(placeKey(row, column));
    if (!formula) throw new Error('There is no formula in that cell.');
    return formula;
  }

  *all(): Iterable<PlacedFormula> {
    for (const formulas of this.sheets) yield* formulas.values();
  }

  /** The formulas that a formula reads in cells, through names too; those that it reads through tables are omitted. */
  readBy({ sheet, content }: PlacedFormula): ReadonlySet<PlacedFormula> {
    const found = new Set<PlacedFormula>();
    this.collect(content.formula, sheet, found, new Set());
    return found;
  }

  private collect(
    formula: string,
    sheet: number,
    found: Set<PlacedFormula>,
    names: Set<string>,
  ): void {
    for (const reference of references(formula)) {
      if (reference.kind === 'table') continue;
      const on = reference.sheet === undefined ? sheet : this.indexOf(reference.sheet);
      if (on === undefined) continue;
      if (reference.kind === 'cells') {
        const { top, left, bottom, right } = reference;
        this.within(on, [top ?? 0, left ?? 0, bottom ?? maxRow, right ?? maxColumn], found);
        continue;
      }
      const key = nameKey(reference.name, on);
      const named = this.names.get(key) ?? this.names.get(nameKey(reference.name, undefined));
      if (named === undefined || names.has(key)) continue;
      this.collect(named, on, found, new Set([...names, key]));
    }
  }

  private within(
    sheet: number,
    [top, left, bottom, right]: readonly [number, number, number, number],
    found: Set<PlacedFormula>,
  ): void {
    const formulas = this.sheets[sheet];
    if (!formulas) return;
    if ((bottom - top + 1) * (right - left + 1) > formulas.size) {
      for (const formula of formulas.values()) {
        const { row, column } = formula;
        const isWithin = row >= top && row <= bottom && column >= left && column <= right;
        if (isWithin) found.add(formula);
      }
      return;
    }
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const formula = formulas.get(placeKey(row, column));
        if (formula) found.add(formula);
      }
    }
  }

  private indexOf(sheet: string | undefined): number | undefined {
    return sheet === undefined ? undefined : this.sheetIndex.get(sheet.toLowerCase());
  }
}

const [maxRow, maxColumn] = [1_048_575, 16_383];

function placeKey(row: number, column: number): number {
  return row * (maxColumn + 1) + column;
}

function nameKey(name: string, sheet: number | undefined): string {
  return `${sheet ?? ''}!${name.toLowerCase()}`;
}
