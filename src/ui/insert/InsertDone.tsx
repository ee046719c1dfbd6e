import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import { placeName } from '../../cells/sheetReference';
import type { Location, Workbook } from '../../hosts/workbook';
import { formulaText, type Plan } from '../../sheets/plan';
import { ShowPlace } from '../outcome/ShowPlace';
import { GoneBar } from '../outcome/GoneBar';
import { OutcomeBar } from '../outcome/OutcomeBar';
import { planStands } from './planStands';
import { undoKeys } from '../outcome/undoKeys';
import { useAction } from '../async/useAction';
import { useStands } from '../async/useStands';
import { insertTexts } from './insertTexts';
import { useTexts } from '../useTexts';

interface InsertDoneProps {
  readonly workbook: Workbook;
  /** How much of what, up to the place that follows it: "7 rows: ". */
  readonly inserted: string;
  readonly plan: Plan;
  readonly place: Location;
  /** The titles of charts that could not be drawn. */
  readonly missingCharts?: readonly string[] | undefined;
  readonly onDismiss: () => void;
}

/** What was inserted, with a link that selects it, and how to undo it; or that it is no longer there. */
export function InsertDone(props: InsertDoneProps) {
  const { workbook, inserted, plan, place, missingCharts = [], onDismiss } = props;
  const texts = useTexts(insertTexts);
  const check = useCallback(() => planStands(workbook, plan, place), [workbook, plan, place]);
  const stands = useStands(workbook, check);
  if (!stands) return <GoneBar onDismiss={onDismiss} />;
  return (
    <OutcomeBar
      intent={missingCharts.length > 0 ? 'warning' : 'success'}
      title={texts.insertedTitle}
      onDismiss={onDismiss}
      action={
        <>
          <UndoButton workbook={workbook} place={place} />
          <CopyFormula plan={plan} />
        </>
      }
    >
      {inserted}
      <ShowPlace workbook={workbook} place={place} text={placeName(place.sheet, place.address)} />
      {texts.undoHint(undoKeys())}
      {missingCharts.length > 0 && ` ${texts.missingCharts(missingCharts)}`}
    </OutcomeBar>
  );
}

/** Undoes the insertion where the program lets add-ins; after another change it says what to do instead. */
function UndoButton({ workbook, place }: Pick<InsertDoneProps, 'workbook' | 'place'>) {
  const texts = useTexts(insertTexts);
  const { state, run } = useAction((undoInsert: NonNullable<Workbook['undoInsert']>) =>
    undoInsert(place),
  );
  if (state.kind === 'failed') throw state.error;
  const { undoInsert } = workbook;
  if (!undoInsert) return null;
  const isTooLate = state.kind === 'done' && !state.result;
  return (
    <Button size="small" disabledFocusable={isTooLate} onClick={() => run(undoInsert)}>
      {isTooLate ? texts.undoInSheet : texts.undo}
    </Button>
  );
}

/** Copies the formula of a plan that is one formula. */
function CopyFormula({ plan }: Pick<InsertDoneProps, 'plan'>) {
  const texts = useTexts(insertTexts);
  const copying = useAction((text: string) => navigator.clipboard.writeText(text));
  const [cell, ...others] = plan.cells.flat();
  if (cell?.kind !== 'formula' || others.length > 0) return null;
  const text = formulaText(cell.formula, { origin: { row: 0, column: 0 } });
  const label = {
    idle: texts.copyFormula,
    busy: texts.copyFormula,
    done: texts.copied,
    failed: texts.copyFailed,
  }[copying.state.kind];
  return (
    <Button size="small" onClick={() => copying.run(text)}>
      {label}
    </Button>
  );
}
