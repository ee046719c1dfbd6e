import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useRef } from 'react';
import type { Workbook } from '../../hosts/workbook';
import { lazyPart } from '../parts/lazyPart';
import type { InsertAction } from './useInsert';

// In one file with the opened table: who can insert has it already.
const InsertOutcome = lazyPart(async () => {
  const loaded = await import(/* webpackChunkName: "opened-table" */ './InsertOutcome');
  return loaded.default;
});

const useStyles = makeStyles({
  root: { position: 'sticky', bottom: '0', marginTop: 'auto', zIndex: '1' },
  message: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface InsertMessageProps {
  readonly workbook: Workbook;
  readonly insert: InsertAction;
}

/** The place for what came of the last insert: at the foot of the pane, always in sight, and read out. */
export function InsertMessage({ workbook, insert }: InsertMessageProps) {
  const styles = useStyles();
  const message = useRef<HTMLDivElement>(null);
  const settled = insert.state.kind === 'done' || insert.state.kind === 'failed';
  return (
    <div role="status" className={styles.root}>
      {settled && (
        <div ref={message} className={styles.message}>
          <Suspense>
            <InsertOutcome workbook={workbook} insert={insert} message={message} />
          </Suspense>
        </div>
      )}
    </div>
  );
}
