import { VerticalStackedBarChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { ChartData } from '../../sheets/chartData';
import type { SeriesRole } from '../../sheets/plan';
import { LanguageContext } from '../LanguageContext';
import { axisMargin } from './axisMargin';
import { breakable } from './breakable';
import { endColor } from './endColor';
import { type ChartRoom, chartSize } from './chartSize';
import { amountsFit, columnDistance, namesFit, outerPadding } from './columnRoom';

interface StackedColumnsProps extends Pick<ChartData, 'categories' | 'series' | 'max'> {
  /** A number as it is at its column and at the axis. */
  readonly text: (value: number) => string;
  readonly room?: ChartRoom | undefined;
}

/** What an amount above a column takes, and what a chart has in the pane at least, in pixels. */
const labelWidth = 44;
const paneWidth = 280;
/** To the right of the columns, as the library leaves it. */
const rightMargin = 20;
/** Of columns, in pixels: wider ones look like areas. */
const widest = 56;

/** Amounts that stand on one another: what is there in blue, what is missing in pale red with its name.
 * Amounts that would overlap are left to the axis, a name that would to the cells. */
export function StackedColumns({ categories, series, max, text, room }: StackedColumnsProps) {
  const language = useContext(LanguageContext);
  const size = room ?? chartSize;
  const width = size.width ?? paneWidth;
  const heights = categories.map((_, at) =>
    series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const margins = axisMargin(heights, text);
  const shared = width - margins.left - rightMargin;
  const barWidth = Math.max(1, Math.min(widest, 0.6 * columnDistance(categories.length, shared)));
  const isLabelled = categories.length * labelWidth <= width;
  const labelsNamed = (isNamed: boolean) =>
    categories.map((_, at) => labelAt(series, at, text, isNamed));
  const named = labelsNamed(true);
  const labels = amountsFit(named, shared) ? named : labelsNamed(false);
  const names = categories.map((category) => breakable(String(category)));
  return (
    // The library gives its chart the height of what it is in, with the names below the columns.
    <div style={size}>
      <VerticalStackedBarChart
        {...size}
        culture={language}
        data={names.map((name, at) => ({
          xAxisPoint: name,
          chartData: series.map(({ name: legend, values, role }, i) => ({
            legend,
            data: values[at] ?? 0,
            color: colorOf(role),
            // The chart writes one label for each column, and its total if what has the label is not drawn.
            ...(i === lastDrawn(series, at) && { barLabel: labels[at] ?? blank }),
          })),
        }))}
        {...(max !== undefined && { yMaxValue: max })}
        margins={margins}
        yAxisTickFormat={text}
        roundedTicks
        barWidth={barWidth}
        maxBarWidth={widest}
        xAxisOuterPadding={outerPadding}
        wrapXAxisLables
        hideTickOverlap={!namesFit(names, shared)}
        hideLegend
        hideLabels={!isLabelled}
        hideTooltip
      />
    </div>
  );
}

/** A label that shows nothing: the chart writes the total where a label is empty. */
const blank = '\u200B';

/** The last that a column is drawn from; -1 for none. */
function lastDrawn(series: ChartData['series'], at: number): number {
  return series.reduce((last, { values }, i) => ((values[at] ?? 0) === 0 ? last : i), -1);
}

/** The amount on top, unless it shows as zero: there is no room for more. What is missing may have its name before it. */
function labelAt(
  series: ChartData['series'],
  at: number,
  text: (value: number) => string,
  isNamed: boolean,
): string {
  const zero = text(0);
  const isShown = (value: number | null | undefined) => text(value ?? 0) !== zero;
  const top = series.filter(({ values, role }) => role !== 'support' && isShown(values[at])).at(-1);
  if (!top) return blank;
  const amount = text(top.values[at] ?? 0);
  return isNamed && top.role === 'shortfall' ? `${top.name} ${amount}` : amount;
}

function colorOf(role: SeriesRole | undefined): string {
  switch (role) {
    case undefined:
      return tokens.colorBrandStroke1;
    case 'support':
      return 'transparent';
    case 'shortfall':
      // Pale in the light theme, strong in the dark one, where pale is lost.
      return tokens.colorPaletteRedBorder1;
    case 'mark':
      return tokens.colorPaletteGreenForeground1;
    case 'low':
    case 'high':
      return endColor(role);
    default:
      return role satisfies never;
  }
}
