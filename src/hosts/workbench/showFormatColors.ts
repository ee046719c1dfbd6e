import { type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { formatColor } from 'numfmt';
import { cellReader } from './readCells';

/** A color in a number format: `[Red]`, `[Color10]`, `[color 10]`. */
const colored = /\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]/i;

/** Colors that have a name, red as one that can be read; the grid's dark theme turns only those in digits into others. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  cyan: '#00FFFF',
  green: '#00FF00',
  magenta: '#FF00FF',
  red: '#C50F1F',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/**
 * Shows numbers in the color that their format gives them, as Excel does: the grid's own way colors negative ones only.
 *
 * @example a cell of 0 with the format `[=1]"Yes";[Red]"No"` is red
 */
export function showFormatColors(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { workbook, worksheet, row, col, rawData }, next) => {
      if (!cell) return next(cell);
      const pattern = workbook.getStyles().getStyleByCell(rawData)?.n?.pattern;
      if (pattern === undefined || !colored.test(pattern)) return next(cell);
      // What spills into the cell is not its own.
      const value = cellReader(injector, worksheet)(row, col)?.data.v;
      if (typeof value !== 'number') return next(cell);
      const color = formatColor(pattern, value, { throws: false });
      if (typeof color !== 'string') return next(cell);
      const rgb = named[color] ?? color;
      return next({ ...cell, interceptorStyle: { ...cell.interceptorStyle, cl: { rgb } } });
    },
  });
}
