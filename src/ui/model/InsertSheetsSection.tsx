import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { type ReactNode, useState } from 'react';
import type { InsertedLocation, Workbook } from '../../hosts/workbook';
import type { Plan } from '../../sheets/plan';
import type { Action } from '../async/useAction';
import { InsertProgress } from '../insert/InsertProgress';
import { insertTexts } from '../insert/insertTexts';
import { useTexts } from '../useTexts';
import { AskAgain } from './AskAgain';
import type { FoundModel } from './foundModels';
import { ModelSheets } from './ModelSheets';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  intro: { margin: '0' },
});

interface InsertSheetsSectionProps {
  readonly workbook: Workbook;
  readonly plans: readonly Plan[];
  readonly insert: Action<readonly Plan[], readonly InsertedLocation[]>;
  /** What the sheets are for; `sheets` counts them. */
  readonly intro: (sheets: number) => string;
  /** On the button. */
  readonly action: string;
  /** The same sheets, if they are there already: another copy is not inserted unasked. */
  readonly existing?: FoundModel | undefined;
  /** Below the button. */
  readonly children?: ReactNode;
}

/** What sheets contain, and the button that inserts them. */
export function InsertSheetsSection(props: InsertSheetsSectionProps) {
  const { workbook, plans, insert, intro, action, existing, children } = props;
  const [isAsking, setAsking] = useState(false);
  const { inserting } = useTexts(insertTexts);
  const styles = useStyles();
  const busy = insert.state.kind === 'busy';
  const start = () => {
    setAsking(false);
    insert.run(plans);
  };
  return (
    <div className={styles.root}>
      <Body1 as="p" className={styles.intro}>
        {intro(plans.length)}
      </Body1>
      <Button
        appearance={existing ? 'secondary' : 'primary'}
        disabledFocusable={busy}
        aria-busy={busy}
        icon={busy ? <Spinner aria-hidden size="extra-tiny" /> : <TableAddRegular />}
        onClick={() => (existing ? setAsking(true) : start())}
      >
        {busy ? inserting : action}
      </Button>
      {existing && isAsking && (
        <AskAgain
          workbook={workbook}
          model={existing}
          onInsert={start}
          onCancel={() => setAsking(false)}
        />
      )}
      <InsertProgress busy={busy} />
      <ModelSheets plans={plans} />
      {children}
    </div>
  );
}
