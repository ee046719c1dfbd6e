import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ChartData } from '../../sheets/chartData';
import { useTexts } from '../useTexts';
import { ChartBoundary } from './ChartBoundary';
import { chartTexts } from './chartTexts';
import { DataChart } from './DataChart';
import { useRoom } from './useRoom';

const useStyles = makeStyles({
  room: { height: '100%', overflow: 'hidden' },
  root: {
    boxSizing: 'border-box',
    height: '100%',
    overflow: 'hidden',
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface ChartCardProps {
  /** Undefined once the cells of the chart are removed. */
  readonly data: ChartData | undefined;
}

/** A chart over the cells of a sheet, as large as its place there. */
export function ChartCard({ data }: ChartCardProps) {
  const styles = useStyles();
  const { cellsGone, chartFailed } = useTexts(chartTexts);
  const [room, measure] = useRoom();
  return (
    <div className={styles.root}>
      <div ref={measure} className={styles.room}>
        {data && room && (
          <ChartBoundary key={JSON.stringify(data)} failure={<Caption1>{chartFailed}</Caption1>}>
            <DataChart data={data} room={room} />
          </ChartBoundary>
        )}
        {!data && <Caption1>{cellsGone}</Caption1>}
      </div>
    </div>
  );
}
