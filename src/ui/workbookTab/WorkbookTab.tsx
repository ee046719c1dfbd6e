import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Workbook } from '../../hosts/workbook';
import { ExplainSection } from './ExplainSection';
import { ShareSection } from '../share/ShareSection';
import { RepairSection } from './RepairSection';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minWidth: '0',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
});

interface WorkbookTabProps {
  readonly workbook: Workbook;
}

/** Keeps a workbook healthy: explains the selected cell, finds and repairs our formulas, and readies it for others. */
export function WorkbookTab({ workbook }: WorkbookTabProps) {
  const [changes, setChanges] = useState(0);
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ExplainSection workbook={workbook} />
      {/* Its look is of the workbook before. */}
      <RepairSection key={changes} workbook={workbook} />
      <ShareSection workbook={workbook} onShared={() => setChanges((before) => before + 1)} />
    </div>
  );
}
