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
 * Marks a point of a line chart, with words next to it. A line of one point would not do: the library draws it behind the
 * others, and gives it no key.
 */
export function lineMark(
  { x, y }: { readonly x: number; readonly y: number },
  text: string,
): readonly ChartAnnotation[] {
  const coordinates = { type: 'data', x, y } as const;
  return [
    {
      ...{ id: 'mark', text: '●', coordinates },
      layout: { align: 'center', verticalAlign: 'middle', clipToBounds: false },
      style: { ...style, fontSize: tokens.fontSizeBase400 },
    },
    {
      ...{ id: 'words', text, coordinates },
      // Below a line that rises there is room.
      layout: { align: 'start', verticalAlign: 'top', offsetX: 4, offsetY: 8, clipToBounds: true },
      style: {
        ...style,
        fontSize: tokens.fontSizeBase200,
        fontWeight: tokens.fontWeightSemibold,
      },
    },
  ];
}
