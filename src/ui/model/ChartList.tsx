import { makeStyles, tokens } from '@fluentui/react-components';
import type { ChartData } from '../../sheets/chartData';
import { DataChart } from '../charts/DataChart';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface ChartListProps {
  readonly charts: readonly ChartData[];
}

/** Charts, one below the other. */
export function ChartList({ charts }: ChartListProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {charts.map((data) => (
        <DataChart key={data.title} data={data} />
      ))}
    </div>
  );
}
