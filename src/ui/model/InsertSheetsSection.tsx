import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useContext, useMemo, useRef } from 'react';
import type { Workbook } from '../../hosts/workbook';
import type { PlanOptions } from '../../sheets/baselineTable';
import type { Plan } from '../../sheets/plan';
import { InsertProgress } from '../insert/InsertProgress';
import { LanguageContext } from '../LanguageContext';
import type { Settings } from '../settings/settings';
import { useAction } from '../async/useAction';
import { useScrollIntoView } from '../useScrollIntoView';
import { InsertModelOutcome } from './InsertModelOutcome';
import { ModelCharts } from './ModelCharts';
import { ModelSheets } from './ModelSheets';
import { insertTexts } from '../insert/insertTexts';
import { useTexts } from '../useTexts';
import { modelTexts } from './modelTexts';

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
  readonly settings: Settings;
  readonly plansOf: (options: PlanOptions) => readonly Plan[];
  /** What the sheets are for; `sheets` counts them. */
  readonly intro: (sheets: number) => string;
  /** On the button. */
  readonly action: string;
}

/** What sheets contain, the button that inserts them, and their charts as the workbook calculates them. */
export function InsertSheetsSection(props: InsertSheetsSectionProps) {
  const { workbook, settings, plansOf, intro, action } = props;
  const language = useContext(LanguageContext);
  const { colors, formulas } = settings;
  const plans = useMemo(
    () => plansOf({ language, colors, formulas }),
    [plansOf, language, colors, formulas],
  );
  const insert = useAction((sheets: readonly Plan[]) => workbook.insertSheets(sheets));
  const { state } = insert;
  const busy = state.kind === 'busy';
  const outcome = useRef<HTMLDivElement>(null);
  useScrollIntoView(outcome, state.kind === 'done' || state.kind === 'failed' ? state : undefined);
  const { chartsTitle, chartsGone } = useTexts(modelTexts);
  const { inserting } = useTexts(insertTexts);
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Body1 as="p" className={styles.intro}>
        {intro(plans.length)}
      </Body1>
      <ModelSheets plans={plans} />
      <Button
        appearance="primary"
        disabledFocusable={busy}
        aria-busy={busy}
        icon={busy ? <Spinner aria-hidden size="extra-tiny" /> : <TableAddRegular />}
        onClick={() => insert.run(plans)}
      >
        {busy ? inserting : action}
      </Button>
      <InsertProgress busy={busy} />
      <div role="status" ref={outcome}>
        <InsertModelOutcome workbook={workbook} insert={insert} />
      </div>
      {state.kind === 'done' && (
        <ModelCharts
          workbook={workbook}
          plans={state.input}
          places={state.result}
          title={chartsTitle}
          gone={chartsGone}
        />
      )}
    </div>
  );
}
