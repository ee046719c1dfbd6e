import { HorizontalBarChart, HorizontalBarChartVariant } from '@fluentui/react-charts';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ChartColumn } from './Columns';
import { seriesColor } from './seriesColor';

const useStyles = makeStyles({
  // A long name takes more lines, and is never cut.
  names: {
    '& .fui-hbc__chartTitleLeft': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  },
  // All of them in sight, with the space that is left between them.
  close: {
    '& > div': {
      height: '100%',
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-evenly',
    },
    '& .fui-hbc__items': { marginBottom: '0' },
  },
});

interface BarsProps {
  /** One below 0 has a bar of its size, in red. */
  readonly bars: readonly ChartColumn[];
  readonly text: (value: number) => string;
  /** What the longest bar stands for, such as 1 for shares; absent: the largest amount. */
  readonly max?: number | undefined;
  /** So many pixels are there for all of them; absent if they may take what they need. */
  readonly height?: number | undefined;
}

/** Amounts one below the other, each with its number and its name above its bar. */
export function Bars({ bars, text, max, height }: BarsProps) {
  const styles = useStyles();
  // Of nothing but zeros each is not a part of anything: the chart would divide by zero.
  const total = Math.max(max ?? 0, ...bars.map(({ value }) => Math.abs(value))) || 1;
  return (
    <div
      className={mergeClasses(styles.names, height !== undefined && styles.close)}
      style={{ height }}
    >
      <HorizontalBarChart
        data={bars.map(({ label, value, series }) => ({
          chartTitle: `${text(value)}  ${label}`,
          chartData: [
            {
              legend: label,
              horizontalBarChartdata: { x: Math.abs(value), total },
              color: value < 0 ? tokens.colorPaletteRedForeground1 : seriesColor(series),
            },
          ],
        }))}
        variant={HorizontalBarChartVariant.AbsoluteScale}
        chartDataMode="hidden"
        hideLabels
        hideTooltip
      />
    </div>
  );
}
