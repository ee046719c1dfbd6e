import type { IFloatDomLayout } from '@univerjs/ui';
import { rowNumbers } from '../gridRoom';

/**
 * A place that begins no earlier than the cells, which are further left in a sheet that is drawn smaller: the grid takes
 * the numbers of rows for as wide as at full size.
 */
export function startingAt(position: IFloatDomLayout, zoom: number): IFloatDomLayout {
  const { startX, endX, width } = position;
  if (startX !== rowNumbers) return position;
  return { ...position, startX: Math.max(rowNumbers * zoom, endX - width) };
}
