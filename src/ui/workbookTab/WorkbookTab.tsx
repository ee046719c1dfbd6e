import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Workbook } from '../../hosts/workbook';
import { CheckSection } from '../check/CheckSection';
import { ExplainSection } from './ExplainSection';
import { FileSection } from './FileSection';
import { ShareSection } from '../share/ShareSection';
import type { TabRequest } from '../tab';
import { latestResult } from '../async/latestResult';
import { useFormulas } from './useFormulas';
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
  readonly request?: TabRequest | undefined;
}

/** What is done to all AI Capex formulas: they are fixed, and converted for others. */
function FormulaSections({ workbook }: Pick<WorkbookTabProps, 'workbook'>) {
  const formulas = useFormulas(workbook);
  const found = latestResult(formulas.reading);
  return (
    <>
      <RepairSection workbook={workbook} {...formulas} />
      <ShareSection workbook={workbook} hasFormulas={found && found.length > 0} />
    </>
  );
}

/** Keeps a workbook healthy: explains the selected cell, repairs formulas, readies it for others, saves and opens files. */
export function WorkbookTab({ workbook, request }: WorkbookTabProps) {
  // What came of earlier acts is not about another workbook.
  const [books, setBooks] = useState(0);
  const onOpened = () => setBooks((before) => before + 1);
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ExplainSection workbook={workbook} />
      <FormulaSections key={books} workbook={workbook} />
      {workbook.save && (
        <FileSection
          workbook={workbook}
          save={workbook.save}
          onOpened={onOpened}
          request={request}
        />
      )}
      {workbook.bench && <CheckSection door={workbook.bench} />}
    </div>
  );
}
