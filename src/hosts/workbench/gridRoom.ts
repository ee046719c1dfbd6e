import { type IAccessor, Quantity } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';

/** The thickness of a scroll bar, in pixels. */
export const scrollBar = 10;
/** The width of the numbers in front of rows at full size, in pixels. */
export const rowNumbers = 46;

/** The room that the page leaves for a workbook's cells. */
export interface GridRoom {
  /** In pixels; 0 while the workbook is not in sight. */
  readonly width: (unitId: string) => number;
  readonly height: (unitId: string) => number;
  readonly onChange: (listener: () => void) => void;
}

/** The room of the grid, in which its own panels take their place too; none for a grid without a page. */
export function gridRoom(accessor: IAccessor): GridRoom {
  const renders = accessor.get(IRenderManagerService, Quantity.OPTIONAL);
  return {
    width: (unitId) => renders?.getRenderById(unitId)?.engine.width ?? 0,
    height: (unitId) => renders?.getRenderById(unitId)?.engine.height ?? 0,
    onChange: (listener) =>
      renders?.created$.subscribe(({ engine }) =>
        engine.onTransformChange$.subscribeEvent(listener),
      ),
  };
}
