import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';
import { FontProxy } from './FontProxy';
import { ProtectionProxy } from './ProtectionProxy';
import { type Area, eachCell, key, type ManualFormat } from './SheetModel';

/** Only the alignment, and how much room a text has, may be set by hand; the rest belongs in a named style. */
export class FormatProxy extends ObjectProxy {
  readonly protection: ProtectionProxy;
  readonly font: FontProxy;

  constructor(
    context: Context,
    private readonly areas: () => readonly Area[],
  ) {
    super(context);
    this.font = new FontProxy(context, () => this.areas()[0]);
    this.protection = new ProtectionProxy(context, () => {
      const locked = this.areas().flatMap((area) =>
        eachCell(area, (r, c) => !area.sheet.unlocked.has(key(r, c))).flat(),
      );
      return locked.every((each) => each === locked[0]) ? (locked[0] ?? null) : null;
    });
  }

  protected override part(name: string): ObjectProxy | undefined {
    return name === 'protection' ? this.protection : undefined;
  }

  protected read(): number | undefined {
    const area = this.areas()[0];
    return area && (area.sheet.widths.get(area.column) ?? standardWidth);
  }

  get columnWidth(): number {
    return this.value('columnWidth');
  }

  set columnWidth(points: number) {
    this.context.enqueue(() => {
      for (const { sheet, column } of this.areas()) {
        if (points === standardWidth) sheet.widths.delete(column);
        else sheet.widths.set(column, points);
      }
    });
  }

  set rowHeight(points: number) {
    this.context.enqueue(() => {
      for (const { sheet, row, rows } of this.areas()) {
        for (let i = 0; i < rows; i++) sheet.heights.set(row + i, points);
      }
    });
  }

  set horizontalAlignment(horizontalAlignment: string) {
    this.setByHand({ horizontalAlignment });
  }

  set verticalAlignment(verticalAlignment: string) {
    this.setByHand({ verticalAlignment });
  }

  set wrapText(wrapText: boolean) {
    this.setByHand({ wrapText });
  }

  private setByHand(set: ManualFormat): void {
    this.context.enqueue(() => {
      for (const area of this.areas()) {
        eachCell(area, (r, c) => {
          const format = area.sheet.formats.get(key(r, c));
          area.sheet.formats.set(key(r, c), { ...format, ...set });
        });
      }
    });
  }
}

const standardWidth = 48;
