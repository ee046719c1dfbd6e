import { makeStyles } from '@fluentui/react-components';
import type { Workbook } from '../../hosts/workbook';
import type { Settings } from '../settings/settings';
import { InsertModelSection } from './InsertModelSection';
import { RiskSection } from './RiskSection';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: '1', minWidth: '0' },
});

interface ModelTabProps {
  readonly workbook: Workbook;
  readonly settings: Settings;
}

/** A start for one's own model, section by section. */
export function ModelTab({ workbook, settings }: ModelTabProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <InsertModelSection workbook={workbook} settings={settings} />
      <RiskSection workbook={workbook} />
    </div>
  );
}
