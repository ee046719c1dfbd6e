import { CellValueType, type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { format } from 'numfmt';
import { holdsError } from './readCells';

/** A number format with a part for texts, its fourth. */
const forTexts = /^(?:[^;]*;){3}/;

/** With a part for zero, its third; with fewer, Excel shows at least the sign of what is below zero. */
const forZero = /^(?:[^;]*;){2}/;

/**
 * Shows texts as their number format says, and nothing of numbers of which it shows nothing, as Excel does: the grid itself
 * formats numbers only, and shows such a one as it is. A format of three semicolons shows nothing but errors.
 */
export function showFormatTexts(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { workbook, rawData }, next) => {
      const pattern = rawData && workbook.getStyles().getStyleByCell(rawData)?.n?.pattern;
      if (typeof pattern !== 'string' || !forZero.test(pattern)) return next(cell);
      // What spills into the cell is not its own: it is there only once the others have been asked.
      const shown = next(cell);
      const { v, t } = shown ?? {};
      // A number that has been formatted is a text by now.
      const isText = t !== CellValueType.NUMBER && typeof v === 'string' && forTexts.test(pattern);
      const isNumber = t === CellValueType.NUMBER && typeof v === 'number';
      if (!shown || holdsError(shown) || !(isText || isNumber)) return shown;
      const text = format(pattern, v, { throws: false });
      return isText || text === '' ? { ...shown, v: text } : shown;
    },
  });
}
