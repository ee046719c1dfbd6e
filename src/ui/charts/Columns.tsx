import { VerticalBarChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { LanguageContext } from '../LanguageContext';
import { axisMargin } from './axisMargin';
import { breakable } from './breakable';
import { type ChartRoom, chartSize } from './chartSize';
import { seriesColor } from './seriesColor';

export interface ChartColumn {
  readonly label: string;
  readonly value: number;
  /** The position of its series among several, counted from 0: each has its color. */
  readonly series?: number;
}

interface ColumnsProps {
  readonly columns: readonly ChartColumn[];
  /** A value as it is at its column and at the axis. */
  readonly text: (value: number) => string;
  readonly room?: ChartRoom | undefined;
  readonly max?: number | undefined;
}

/** A few numbers side by side, each written at its column; below zero in green, as what is left over. */
export function Columns({ columns, text, max, room = chartSize }: ColumnsProps) {
  const language = useContext(LanguageContext);
  return (
    // The library gives its chart the height of what it is in, with names and legend.
    <div style={room}>
      <VerticalBarChart
        {...room}
        culture={language}
        data={columns.map(({ label, value, series }) => ({
          x: breakable(label),
          y: value,
          legend: label,
          barLabel: text(value),
          color: value < 0 ? tokens.colorPaletteGreenForeground1 : seriesColor(series),
        }))}
        yMinValue={Math.min(0, ...columns.map(({ value }) => value))}
        {...(max !== undefined && { yMaxValue: max })}
        margins={axisMargin(
          columns.map(({ value }) => value),
          text,
        )}
        yAxisTickFormat={text}
        roundedTicks
        maxBarWidth={48}
        barWidth={40}
        wrapXAxisLables
        hideLegend
        hideTooltip
      />
    </div>
  );
}
