import { useContext } from 'react';
import type { ChartData } from '../../sheets/chartData';
import { LanguageContext } from '../LanguageContext';
import { lazyPart } from '../parts/lazyPart';
import { ChartFigure } from './ChartFigure';
import { ChartMissing } from './ChartMissing';
import { chartDataText } from './chartDataText';

const DataDrawing = lazyPart(
  async () => {
    const loaded = await import(/* webpackChunkName: "charts" */ './DataDrawing');
    return loaded.default;
  },
  { failure: () => <ChartMissing /> },
);

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
