import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';
import { OfficeError } from './OfficeError';
import type { StyleModel } from './StrictExcel';

const edges = ['EdgeTop', 'EdgeRight', 'EdgeBottom', 'EdgeLeft', 'InsideVertical'];

/** A named cell style: its font, its fill and the lines of its edges may be set. */
export class StyleProxy extends ObjectProxy {
  readonly font = this.recorder('font');
  readonly fill = this.recorder('fill');
  readonly borders = {
    getItem: (edge: string) => {
      if (!edges.includes(edge)) throw new OfficeError('InvalidArgument');
      return this.recorder(`borders.${edge}`);
    },
  };

  constructor(
    context: Context,
    private readonly own: string,
  ) {
    super(context);
  }

  private get model(): StyleModel {
    const found = this.context.excel.styles.find((style) => style.name === this.own);
    if (!found) throw new OfficeError('ItemNotFound');
    return found;
  }

  protected read(): string {
    return this.own;
  }

  get name(): string {
    return this.value('name');
  }

  delete(): void {
    this.context.enqueue(() => {
      const { styles, sheets } = this.context.excel;
      styles.splice(styles.indexOf(this.model), 1);
      for (const sheet of sheets) {
        for (const [cell, style] of sheet.styles) if (style === this.own) sheet.styles.delete(cell);
      }
    });
  }

  private recorder(part: string): Record<string, unknown> {
    return new Proxy(
      {},
      {
        set: (_, property: string, value) => {
          this.context.enqueue(() => (this.model.format[`${part}.${property}`] = value));
          return true;
        },
      },
    );
  }
}
