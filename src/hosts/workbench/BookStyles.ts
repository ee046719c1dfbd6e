import type { IStyleData } from '@univerjs/core';
import type { BookFormat } from '../../xlsx/book';
import { formatData } from './bookFormat';

/** The styles of a workbook for the grid: each kept once, however many cells have it. */
export class BookStyles {
  private readonly ids = new Map<string, string>();
  private readonly byFormat = new Map<BookFormat, string | undefined>();
  private readonly ofFormulas = new Map<BookFormat, string>();
  private readonly made: Record<string, IStyleData> = {};

  /** By their ids, as the grid's data has them. */
  get styles(): Readonly<Record<string, IStyleData>> {
    return this.made;
  }

  /** The id of a format's style; undefined for an empty format. */
  of(format: BookFormat): string | undefined {
    // Most readers give the cells of one style the same object.
    if (this.byFormat.has(format)) return this.byFormat.get(format);
    const style = formatData(format);
    const id = Object.keys(style).length > 0 ? this.idOf(style) : undefined;
    this.byFormat.set(format, id);
    return id;
  }

  /**
   * The id of the style of a formula's cell. The grid gives a result the number format of what it was made of, unless
   * the cell has one: a cell without has General, or it would be saved with a format that nobody chose.
   */
  ofFormula(format: BookFormat): string {
    const known = this.ofFormulas.get(format);
    if (known !== undefined) return known;
    const id = this.idOf(formatData({ numberFormat: 'General', ...format }));
    this.ofFormulas.set(format, id);
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
