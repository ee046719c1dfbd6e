import type { IStyleData } from '@univerjs/core';
import type { BookLook } from '../../xlsx/book';
import { lookData } from './bookLook';

/** The styles of a workbook for the grid: each kept once, however many cells look so. */
export class BookStyles {
  private readonly ids = new Map<string, string>();
  private readonly byLook = new Map<BookLook, string | undefined>();
  private readonly ofFormulas = new Map<BookLook, string>();
  private readonly made: Record<string, IStyleData> = {};

  /** By their ids, as the grid's data has them. */
  get styles(): Readonly<Record<string, IStyleData>> {
    return this.made;
  }

  /** The id of a look's style; undefined for an empty look. */
  of(look: BookLook): string | undefined {
    // Most readers give the cells of one style the same object.
    if (this.byLook.has(look)) return this.byLook.get(look);
    const style = lookData(look);
    const id = Object.keys(style).length > 0 ? this.idOf(style) : undefined;
    this.byLook.set(look, id);
    return id;
  }

  /**
   * The id of the style of a formula's cell. The grid gives a result the number format of what it was made of, unless
   * the cell has one: a cell without has General, or it would be saved with a format that nobody chose.
   */
  ofFormula(look: BookLook): string {
    const known = this.ofFormulas.get(look);
    if (known !== undefined) return known;
    const id = this.idOf(lookData({ format: 'General', ...look }));
    this.ofFormulas.set(look, id);
    return id;
  }

  private idOf(style: IStyleData): string {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `f${this.ids.size}`;
    this.ids.set(key, id);
    this.made[id] = style;
    return id;
  }
}
