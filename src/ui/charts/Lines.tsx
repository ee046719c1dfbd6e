import { LineChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { ChartSeries } from '../../sheets/chartData';
import { LanguageContext } from '../LanguageContext';
import { type ChartRoom, chartSize } from './chartSize';
import { wholeYears } from './wholeYears';

/** Told apart in light, dark and by most who see fewer colors. */
const colors = [
  tokens.colorBrandStroke1,
  tokens.colorPaletteMarigoldForeground1,
  tokens.colorPaletteBerryForeground1,
  tokens.colorPaletteTealForeground2,
];

interface LinesProps {
  /** Where each value is on the horizontal axis: years. */
  readonly at: readonly number[];
  readonly series: readonly ChartSeries[];
  readonly room?: ChartRoom | undefined;
}

/** One or more numbers over the years. */
export function Lines({ at, series, room = chartSize }: LinesProps) {
  const language = useContext(LanguageContext);
  const values = series.flatMap((each) => each.values);
  return (
    <LineChart
      {...room}
      culture={language}
      data={{
        lineChartData: series.map(({ name, values: line }, i) => ({
          legend: name,
          color: colors[i % colors.length] ?? tokens.colorBrandStroke1,
          data: at.map((x, point) => ({ x, y: line[point] ?? 0 })),
        })),
      }}
      yMinValue={Math.min(0, ...values)}
      yMaxValue={Math.max(0, ...values)}
      tickValues={wholeYears(at.at(-1) ?? 0)}
      roundedTicks
      hideLegend={series.length < 2}
      hideTooltip
    />
  );
}
