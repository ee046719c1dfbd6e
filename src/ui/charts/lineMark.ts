import type { ChartAnnotation } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';

const style: NonNullable<ChartAnnotation['style']> = {
  textColor: tokens.colorPaletteGreenForeground1,
  backgroundColor: 'transparent',
  borderWidth: 0,
  boxShadow: 'none',
  padding: '0',
};

/**
 * Marks a point of a line chart that ends at `lastX`, with words next to it. A line of one point would not do: the library
 * draws it behind the others, and gives it no key.
 *
 * @param id differs from that of each other mark in the chart
 */
export function lineMark(
  id: string,
  { x, y }: { readonly x: number; readonly y: number },
  lastX: number,
  text: string,
): readonly ChartAnnotation[] {
  const coordinates = { type: 'data', x, y } as const;
  // Where a line rises there is room on its right below it, and on its left above it.
  const beside =
    x > lastX / 2
      ? ({ align: 'end', verticalAlign: 'bottom', offsetX: -4, offsetY: -4 } as const)
      : ({ align: 'start', verticalAlign: 'top', offsetX: 4, offsetY: 8 } as const);
  return [
    {
      ...{ id: `${id}-mark`, text: '●', coordinates },
      layout: { align: 'center', verticalAlign: 'middle', clipToBounds: false },
      style: { ...style, fontSize: tokens.fontSizeBase400 },
    },
    {
      ...{ id: `${id}-words`, text, coordinates },
      layout: { ...beside, clipToBounds: true },
      style: {
        ...style,
        fontSize: tokens.fontSizeBase200,
        fontWeight: tokens.fontWeightSemibold,
      },
    },
  ];
}
