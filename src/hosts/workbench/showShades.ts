import { type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { shadeHolds } from '../../sheets/shades';
import { shadesOf } from './notes/shadeNote';
import { cellReader, cellValue } from './readCells';

/** Shades cells by their values, as Excel's conditional formats do; also those that a formula spills into. */
export function showShades(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { worksheet, row, col, rawData }, next) => {
      const shades = shadesOf(rawData);
      if (!cell || !shades) return next(cell);
      const value = cellValue(cellReader(injector, worksheet)(row, col));
      const held = shades.filter(({ condition }) => shadeHolds(condition, value));
      const fill = held.find((shade) => shade.fill !== undefined)?.fill;
      const color = held.find((shade) => shade.color !== undefined)?.color;
      const interceptorStyle = {
        ...cell.interceptorStyle,
        ...(fill !== undefined && { bg: { rgb: fill } }),
        ...(color !== undefined && { cl: { rgb: color } }),
      };
      return next({ ...cell, interceptorStyle });
    },
  });
}
