import type { Context } from './Context';
import { localFormula } from './localFormula';
import { ObjectProxy } from './ObjectProxy';
import { OfficeError } from './OfficeError';
import { RangeProxy } from './RangeProxy';

/** A defined name of the workbook, or of a sheet, which may be missing. */
export class NamedItemProxy extends ObjectProxy {
  constructor(
    context: Context,
    private readonly own: string,
    private readonly names: () => Map<string, string> = () => context.excel.names,
  ) {
    super(context);
  }

  /** The name in the letter case that it was given. */
  private get known(): string | undefined {
    return [...this.names().keys()].find((each) => each.toLowerCase() === this.own.toLowerCase());
  }

  protected override exists(): boolean {
    return this.known !== undefined;
  }

  protected read(property: string): string {
    const name = this.known ?? this.own;
    if (property === 'formula') {
      return localFormula(this.names().get(name) ?? '', this.context.excel.language);
    }
    return property === 'comment' ? (this.context.excel.comments.get(name) ?? '') : name;
  }

  get name(): string {
    return this.value('name');
  }

  get formula(): string {
    return this.value('formula');
  }

  get comment(): string {
    return this.value('comment');
  }

  getRangeOrNullObject(): RangeProxy {
    return new RangeProxy(this.context, () => {
      const meant = this.names().get(this.known ?? this.own);
      if (meant === undefined) throw new OfficeError('ItemNotFound');
      return this.context.excel.areaMeant(meant);
    });
  }

  delete(): void {
    const { names, comments } = this.context.excel;
    this.context.enqueue(() => {
      if (!names.delete(this.own)) throw new OfficeError('ItemNotFound');
      comments.delete(this.own);
    });
  }
}
