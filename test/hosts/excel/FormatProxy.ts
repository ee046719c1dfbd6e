import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';
import { type Area, eachCell, key } from './SheetModel';

/** Any look of cells may be set; of what may be read, only the width. */
export class FormatProxy extends ObjectProxy {
  readonly font: Record<string, unknown>;
  readonly fill: Record<string, unknown>;

  constructor(
    context: Context,
    private readonly areas: () => readonly Area[],
  ) {
    super(context);
    this.font = this.recorder('font');
    this.fill = this.recorder('fill');
  }

  protected read(): number | undefined {
    const area = this.areas()[0];
    return area && (area.sheet.widths.get(area.column) ?? 48);
  }

  get columnWidth(): number {
    return this.value('columnWidth');
  }

  set columnWidth(points: number) {
    this.context.enqueue(() => {
      for (const { sheet, column } of this.areas()) sheet.widths.set(column, points);
    });
  }

  private recorder(part: string): Record<string, unknown> {
    return new Proxy(
      {},
      {
        set: (_, property: string, value) => {
          this.context.enqueue(() => {
            for (const area of this.areas()) {
              eachCell(area, (r, c) => {
                const look = area.sheet.looks.get(key(r, c)) ?? {};
                area.sheet.looks.set(key(r, c), { ...look, [`${part}.${property}`]: value });
              });
            }
          });
          return true;
        },
      },
    );
  }
}
