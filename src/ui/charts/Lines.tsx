import { LineChart } from '@fluentui/react-charts';
import { useContext } from 'react';
import type { ChartSeries } from '../../sheets/chartData';
import { LanguageContext } from '../LanguageContext';
import { axisMargin } from './axisMargin';
import { type ChartRoom, chartSize } from './chartSize';
import { lineMark } from './lineMark';
import { seriesColor } from './seriesColor';
import { wholeYears } from './wholeYears';

interface LinesProps {
  /** Where each value is on the horizontal axis: years. */
  readonly at: readonly number[];
  readonly series: readonly ChartSeries[];
  readonly room?: ChartRoom | undefined;
}

/** One or more numbers over the years; what is marked has its name and year next to it. */
export function Lines({ at, series, room = chartSize }: LinesProps) {
  const language = useContext(LanguageContext);
  const values = series.flatMap((each) => each.values).map((value) => value ?? 0);
  const lastX = at.at(-1) ?? 0;
  const lines = series.filter(({ role }) => role !== 'mark');
  const marks = series
    .filter(({ role }) => role === 'mark')
    .flatMap(({ name, values: marked }, i) =>
      at.flatMap((x, point) => {
        const y = marked[point];
        return typeof y === 'number'
          ? lineMark(`${i}-${point}`, { x, y }, lastX, `${name} ${x}`)
          : [];
      }),
    );
  return (
    // The library gives its chart the height of what it is in.
    <div style={room}>
      <LineChart
        {...room}
        culture={language}
        data={{
          lineChartData: [
            ...lines.map(({ name, values: line }, i) => ({
              legend: name,
              color: seriesColor(i),
              data: at.map((x, point) => ({ x, y: line[point] ?? 0 })),
            })),
          ],
        }}
        annotations={marks}
        yMinValue={Math.min(0, ...values)}
        yMaxValue={Math.max(0, ...values)}
        tickValues={wholeYears(lastX)}
        margins={axisMargin(values, (value) => Math.round(value).toLocaleString(language))}
        roundedTicks
        hideLegend={lines.length < 2}
        hideTooltip
      />
    </div>
  );
}
