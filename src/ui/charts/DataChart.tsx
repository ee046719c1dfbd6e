import { useContext } from 'react';
import type { ChartData } from '../../sheets/chartData';
import { LanguageContext } from '../LanguageContext';
import { lazyPart } from '../parts/lazyPart';
import { ChartFigure } from './ChartFigure';
import { ChartMissing } from './ChartMissing';
import type { ChartRoom } from './chartSize';
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
  /** Absent if the chart may take what it needs. */
  readonly room?: Required<ChartRoom> | undefined;
}

/** A chart of cells: the one that Excel draws, for a host that draws none. */
export function DataChart({ data, room }: DataChartProps) {
  const language = useContext(LanguageContext);
  return (
    <ChartFigure label={chartDataText(data, language)}>
      <DataDrawing data={data} room={room} />
    </ChartFigure>
  );
}
