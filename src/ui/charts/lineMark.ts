import type { ChartAnnotation, LineChartPoints } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';

/** One point of a line chart, and the words next to it. */
export interface LineMark {
  readonly line: LineChartPoints;
  readonly annotation: ChartAnnotation;
}

/**
 * Marks a point of a line chart.
 *
 * @param legend its name, which no line has
 * @param text what is written above it
 */
export function lineMark(
  { x, y }: { readonly x: number; readonly y: number },
  legend: string,
  text: string,
): LineMark {
  return {
    line: { legend, data: [{ x, y }], color: tokens.colorPaletteGreenForeground1 },
    annotation: {
      text,
      coordinates: { type: 'data', x, y },
      layout: { align: 'center', verticalAlign: 'bottom', offsetY: -8, clipToBounds: true },
      style: {
        textColor: tokens.colorPaletteGreenForeground1,
        backgroundColor: tokens.colorNeutralBackground1,
        borderWidth: 0,
        boxShadow: 'none',
        fontSize: tokens.fontSizeBase200,
        fontWeight: tokens.fontWeightSemibold,
        padding: '0',
      },
    },
  };
}
