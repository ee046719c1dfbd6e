import { makeStyles } from '@fluentui/react-components';
import type { Workbook } from '../../hosts/workbook';
import { RiskSection } from './RiskSection';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: '1', minWidth: '0' },
});

interface ModelTabProps {
  readonly workbook: Workbook;
}

/** A start for one's own model, section by section. */
export function ModelTab({ workbook }: ModelTabProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <RiskSection workbook={workbook} />
    </div>
  );
}
