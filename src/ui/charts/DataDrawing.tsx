import { Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { format } from 'numfmt';
import { useContext } from 'react';
import type { ChartData } from '../../sheets/chartData';
import { LanguageContext } from '../LanguageContext';
import { Bars } from './Bars';
import type { ChartColumn } from './Columns';
import { Lines } from './Lines';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    // The library begins each word with a capital.
    '& .fui-legend__legend': { textTransform: 'none' },
  },
});

interface DataDrawingProps {
  readonly data: ChartData;
}

/** A chart of cells, each kind by its own part. Loaded lazily: it brings the chart library. */
export default function DataDrawing({ data }: DataDrawingProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Caption1Strong block>{data.title}</Caption1Strong>
      <Drawn data={data} />
    </div>
  );
}

function Drawn({ data: { kind, categories, series } }: DataDrawingProps) {
  const language = useContext(LanguageContext);
  const text = (value: number) =>
    format(series[0]?.format ?? 'General', value, { locale: language });
  switch (kind) {
    // Side by side, the names of the columns have no room in the pane.
    case 'column':
    case 'bar':
      return <Bars bars={barsOf(categories, series)} text={text} />;
    case 'line':
      return <Lines at={categories.map(Number)} series={series} />;
    default:
      return kind satisfies never;
  }
}

/** A bar for each number, named by its category and, if there are several, its series. */
function barsOf(categories: ChartData['categories'], series: ChartData['series']): ChartColumn[] {
  return categories.flatMap((category, i) =>
    series.map(({ name, values }) => ({
      label: series.length > 1 ? `${name} · ${category}` : String(category),
      value: values[i] ?? 0,
    })),
  );
}
