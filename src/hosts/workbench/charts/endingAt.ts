import type { IFloatDomLayout } from '@univerjs/ui';

/**
 * A place that ends before the right and the bottom edge.
 *
 * @param position `absolute` says from which sides the grid measures what it shows of a part in sight; one cut at its left
 *   or top is measured from the other, and stays as it is
 */
export function endingAt(
  position: IFloatDomLayout,
  right: number,
  bottom: number,
): IFloatDomLayout {
  const { startX, startY, endX, endY, width, height, absolute } = position;
  const isWide = endX > right && right > startX && endX - startX >= width;
  const isHigh = endY > bottom && bottom > startY && endY - startY >= height;
  return {
    ...position,
    ...(isWide && { endX: right }),
    ...(isHigh && { endY: bottom }),
    absolute: { left: absolute.left || isWide, top: absolute.top || isHigh },
  };
}
