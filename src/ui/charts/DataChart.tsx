import { lazy, useContext } from 'react';
import type { ChartData } from '../../sheets/chartData';
import { LanguageContext } from '../LanguageContext';
import { ChartFigure } from './ChartFigure';
import { chartDataText } from './chartDataText';

const DataDrawing = lazy(() => import(/* webpackChunkName: "charts" */ './DataDrawing'));

interface DataChartProps {
  readonly data: ChartData;
}

/** A chart of cells: the one that Excel draws, for a host that draws none. */
export function DataChart({ data }: DataChartProps) {
  const language = useContext(LanguageContext);
  return (
    <ChartFigure label={chartDataText(data, language)}>
      <DataDrawing data={data} />
    </ChartFigure>
  );
}
