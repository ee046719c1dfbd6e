import type { Context } from './Context';
import { localFormula } from './localFormula';
import { ObjectProxy } from './ObjectProxy';
import { OfficeError } from './OfficeError';

/** A defined name of the workbook. */
export class NamedItemProxy extends ObjectProxy {
  constructor(
    context: Context,
    private readonly own: string,
  ) {
    super(context);
  }

  protected read(property: string): string {
    const { names, comments } = this.context.excel;
    if (property === 'formula') {
      return localFormula(names.get(this.own) ?? '', this.context.excel.language);
    }
    return property === 'comment' ? (comments.get(this.own) ?? '') : this.own;
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

  delete(): void {
    const { names, comments } = this.context.excel;
    this.context.enqueue(() => {
      if (!names.delete(this.own)) throw new OfficeError('ItemNotFound');
      comments.delete(this.own);
    });
  }
}
