import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { WorkbookError, type Location, type Workbook } from '../../hosts/workbook';
import type { Plan } from '../../sheets/plan';
import { ChartList } from './ChartList';
import { useModelCharts } from './useModelCharts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface ModelChartsProps {
  readonly workbook: Workbook;
  readonly plans: readonly Plan[];
  /** Where each of the plans is. */
  readonly places: readonly Location[];
  readonly title: string;
  /** Said when the cells are no longer there. */
  readonly gone: string;
}

/** The charts of plans in the workbook, drawn from its cells: they follow what the user changes there. */
export function ModelCharts({ workbook, plans, places, title, gone }: ModelChartsProps) {
  const styles = useStyles();
  const reading = useModelCharts(workbook, plans, places);
  if (reading.kind === 'failed') {
    // The user may have undone or renamed the sheets; anything else is a bug.
    if (!(reading.error instanceof WorkbookError)) throw reading.error;
    return <Caption1>{gone}</Caption1>;
  }
  const charts = reading.kind === 'done' ? reading.result : (reading.before ?? []);
  return (
    <div className={styles.root}>
      <Caption1Strong>{title}</Caption1Strong>
      <ChartList charts={charts} />
    </div>
  );
}
