import { Caption1Strong, Caption2, makeStyles, tokens } from '@fluentui/react-components';
import { format } from 'numfmt';
import { useContext } from 'react';
import type { ChartData } from '../../sheets/chartData';
import { LanguageContext } from '../LanguageContext';
import { Bars } from './Bars';
import { type ChartColumn, Columns } from './Columns';
import type { ChartRoom } from './chartSize';
import { DivergingBars } from './DivergingBars';
import { GroupedColumns } from './GroupedColumns';
import { Lines } from './Lines';
import { Refitted } from './Refitted';
import { StackedColumns } from './StackedColumns';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    // The library begins each word with a capital.
    '& .fui-legend__legend': { textTransform: 'none' },
  },
  unit: { color: tokens.colorNeutralForeground2 },
});

interface DataDrawingProps {
  readonly data: ChartData;
  /** With its title; absent in the pane, which scrolls. */
  readonly room?: Required<ChartRoom> | undefined;
}

/** Pixels that the title, in two lines, and the gap below it take. */
const titleHeight = 44;

/** Pixels that the unit takes below the title: next to the axis it would take the columns' width. */
const unitHeight = 16;

/** A chart of cells, each kind by its own part. Loaded lazily: it brings the chart library. */
export default function DataDrawing({ data, room }: DataDrawingProps) {
  const styles = useStyles();
  const { title, unit } = data;
  const above = titleHeight + (unit === undefined ? 0 : unitHeight);
  return (
    <div className={styles.root}>
      <div>
        <Caption1Strong block>{title}</Caption1Strong>
        {unit !== undefined && (
          <Caption2 block className={styles.unit}>
            {unit}
          </Caption2>
        )}
      </div>
      {room ? (
        <Drawn data={data} room={{ ...room, height: room.height - above }} />
      ) : (
        <Refitted>
          <Drawn data={data} />
        </Refitted>
      )}
    </div>
  );
}

function Drawn({ data, room }: DataDrawingProps) {
  const language = useContext(LanguageContext);
  const { kind, categories, series, max, isStacked } = data;
  // What amounts are put upon is not seen.
  const seen = series.find(({ role }) => role !== 'support');
  const text = (value: number) => format(seen?.format ?? 'General', value, { locale: language });
  // The library fails without a single number.
  if (categories.length === 0) return null;
  switch (kind) {
    case 'column': {
      if (isStacked) return <StackedColumns {...data} text={text} room={room} />;
      const columns = barsOf(categories, series);
      // Side by side, the names of the columns have no room in the pane.
      if (!room) return <Bars bars={columns} max={max} text={text} />;
      if (series.length > 1) return <GroupedColumns {...data} text={text} room={room} />;
      return <Columns columns={columns} max={max} text={text} room={room} />;
    }
    case 'bar':
      if (isStacked) return <DivergingBars {...data} text={text} height={room?.height} />;
      return <Bars bars={barsOf(categories, series)} max={max} text={text} height={room?.height} />;
    case 'line':
      return <Lines at={categories.map(Number)} series={series} room={room} />;
    default:
      return kind satisfies never;
  }
}

/** A bar for each number, named by its category and, if there are several, its series. */
function barsOf(categories: ChartData['categories'], series: ChartData['series']): ChartColumn[] {
  return categories.flatMap((category, i) =>
    series.map(({ name, values }, number) => ({
      label: series.length > 1 ? `${name} · ${category}` : String(category),
      value: values[i] ?? 0,
      series: number,
    })),
  );
}
