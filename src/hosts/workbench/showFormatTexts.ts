import { CellValueType, type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { format } from 'numfmt';

/** A number format with a part for texts, its fourth. */
const forTexts = /^(?:[^;]*;){3}/;

/**
 * Shows texts as their number format says, as Excel does: the grid itself formats numbers only. A format of three
 * semicolons shows nothing.
 */
export function showFormatTexts(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { workbook, rawData }, next) => {
      const pattern = rawData && workbook.getStyles().getStyleByCell(rawData)?.n?.pattern;
      if (typeof pattern !== 'string' || !forTexts.test(pattern)) return next(cell);
      // What spills into the cell is not its own: it is there only once the others have been asked.
      const shown = next(cell);
      // A number is a text by now, but has been formatted already.
      if (typeof shown?.v !== 'string' || shown.t === CellValueType.NUMBER) return shown;
      return { ...shown, v: format(pattern, shown.v, { throws: false }) };
    },
  });
}
