import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Workbook } from '../../hosts/workbook';
import { ExplainSection } from './ExplainSection';
import { FileSection } from './FileSection';
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

/** Keeps a workbook healthy: explains the selected cell, repairs our formulas, readies it for others, saves and opens files. */
export function WorkbookTab({ workbook }: WorkbookTabProps) {
  // Each opened workbook has formulas of its own.
  const [openings, setOpenings] = useState(0);
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ExplainSection workbook={workbook} />
      <RepairSection key={openings} workbook={workbook} />
      <ShareSection key={`share ${openings}`} workbook={workbook} />
      {workbook.save && (
        <FileSection
          save={workbook.save}
          open={workbook.open}
          onOpened={() => setOpenings((before) => before + 1)}
        />
      )}
    </div>
  );
}
