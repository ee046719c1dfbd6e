import { a1 } from './a1';
import type { Context } from './Context';
import type { RangeProxy } from './RangeProxy';
import type { PageModel } from './SheetModel';

/** The pages of a sheet, which can only be written to. */
export class PageLayoutProxy {
  constructor(
    private readonly context: Context,
    private readonly find: () => PageModel,
  ) {}

  set orientation(orientation: string) {
    this.change(() => ({ orientation }));
  }

  set zoom(zoom: NonNullable<PageModel['zoom']>) {
    this.change(() => ({ zoom }));
  }

  set leftMargin(left: number) {
    this.change(({ margins }) => ({ margins: { ...margins, left } }));
  }

  set rightMargin(right: number) {
    this.change(({ margins }) => ({ margins: { ...margins, right } }));
  }

  setPrintArea(range: RangeProxy): void {
    this.change(() => ({ area: a1(range.area) }));
  }

  setPrintTitleRows(titleRows: string): void {
    this.change(() => ({ titleRows }));
  }

  setPrintTitleColumns(titleColumns: string): void {
    this.change(() => ({ titleColumns }));
  }

  get headersFooters() {
    const set = (part: string, text: string) =>
      this.change(({ footer }) => ({ footer: { ...footer, [part]: text } }));
    return {
      defaultForAllPages: {
        set leftFooter(text: string) {
          set('left', text);
        },
        set centerFooter(text: string) {
          set('center', text);
        },
        set rightFooter(text: string) {
          set('right', text);
        },
      },
    };
  }

  private change(made: (page: PageModel) => Partial<PageModel>): void {
    this.context.enqueue(() => Object.assign(this.find(), made(this.find())));
  }
}
