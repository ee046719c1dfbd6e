import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { firstCell } from '../../cells/a1';
import type { Workbook } from '../../hosts/workbook';
import type { Plan } from '../../sheets/plan';
import { InsertControls } from '../insert/InsertControls';
import { insertTexts } from '../insert/insertTexts';
import { InsertMessage } from '../insert/InsertMessage';
import { PlanCharts } from '../insert/PlanCharts';
import { PlanExtras } from '../insert/PlanExtras';
import { PlanPreview } from '../insert/PlanPreview';
import { useInsert } from '../insert/useInsert';
import { usePlacement } from '../insert/usePlacement';
import { useTexts } from '../useTexts';
import { ModelCharts } from './ModelCharts';
import { modelTexts } from './modelTexts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
});

interface InsertReportProps {
  readonly workbook: Workbook;
  readonly plan: Plan;
  readonly onCancel: () => void;
}

/** A block of cells with charts: its preview, where it goes, and, once it is there, its charts with the values of the cells. */
export default function InsertReport({ workbook, plan, onCancel }: InsertReportProps) {
  const insert = useInsert(workbook);
  const { state } = insert;
  const placement = usePlacement(workbook, plan, state.kind === 'busy');
  // The same as long as the insertion is, or the charts would be read again without end.
  const inserted = useMemo(
    () =>
      state.kind === 'done' ? { plans: [state.input.plan], places: [state.result] } : undefined,
    [state],
  );
  const texts = useTexts(insertTexts);
  const { reportCharts, reportChartsGone } = useTexts(modelTexts);
  const styles = useStyles();
  return (
    <>
      <div className={styles.root}>
        <PlanPreview
          plan={plan}
          origin={firstCell(placement.kind === 'seen' ? placement.placement.address : 'A1')}
          label={texts.previewOf(plan.name)}
        />
        <PlanExtras plan={plan} />
        <InsertControls plan={plan} placement={placement} insert={insert} onCancel={onCancel} />
        {inserted ? (
          <ModelCharts
            workbook={workbook}
            {...inserted}
            title={reportCharts}
            gone={reportChartsGone}
          />
        ) : (
          <PlanCharts plan={plan} />
        )}
      </div>
      <InsertMessage workbook={workbook} insert={insert} />
    </>
  );
}
