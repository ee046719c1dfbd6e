import { GroupedVerticalBarChart } from '@fluentui/react-charts';
import { useContext } from 'react';
import type { ChartData } from '../../sheets/chartData';
import { LanguageContext } from '../LanguageContext';
import { axisMargin } from './axisMargin';
import { breakable } from './breakable';
import type { ChartRoom } from './chartSize';
import { seriesColor } from './seriesColor';

interface GroupedColumnsProps extends Pick<ChartData, 'categories' | 'series' | 'max'> {
  /** A number as it is at its column and at the axis. */
  readonly text: (value: number) => string;
  readonly room: ChartRoom;
}

/** The numbers of a category side by side, each series in its color, which the legend names. */
export function GroupedColumns({ categories, series, max, text, room }: GroupedColumnsProps) {
  const language = useContext(LanguageContext);
  return (
    // The library gives its chart the height of what it is in, with names and legend.
    <div style={room}>
      <GroupedVerticalBarChart
        {...room}
        culture={language}
        data={categories.map((category, at) => ({
          name: breakable(String(category)),
          series: series.map(({ name, values }, i) => ({
            key: name,
            legend: name,
            data: values[at] ?? 0,
            barLabel: text(values[at] ?? 0),
            color: seriesColor(i),
          })),
        }))}
        {...(max !== undefined && { yMaxValue: max })}
        margins={axisMargin(
          series.flatMap(({ values }) => values.map((value) => value ?? 0)),
          text,
        )}
        yAxisTickFormat={text}
        roundedTicks
        maxBarWidth={40}
        barWidth="auto"
        wrapXAxisLables
        hideTooltip
      />
    </div>
  );
}
