import { useCallback } from 'react';
import { placeName } from '../../cells/sheetReference';
import type { Location, Workbook } from '../../hosts/workbook';
import { formulaText, type Plan } from '../../sheets/plan';
import { CopyFormula } from '../outcome/CopyFormula';
import { UndoInsertion } from '../outcome/UndoInsertion';
import { ShowPlace } from '../outcome/ShowPlace';
import { GoneBar } from '../outcome/GoneBar';
import { OutcomeBar } from '../outcome/OutcomeBar';
import { planStands } from './planStands';
import { undoKeys } from '../outcome/undoKeys';
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
  const formula = formulaOf(plan);
  if (!stands) return <GoneBar onDismiss={onDismiss} />;
  return (
    <OutcomeBar
      intent={missingCharts.length > 0 ? 'warning' : 'success'}
      title={texts.insertedTitle}
      onDismiss={onDismiss}
      action={
        <>
          <UndoInsertion workbook={workbook} place={place} />
          {formula !== undefined && <CopyFormula formula={formula} />}
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

/** The formula of a plan that is one formula, beginning with `=`; undefined for another plan. */
function formulaOf({ cells }: Plan): string | undefined {
  const [cell, ...others] = cells.flat();
  if (cell?.kind !== 'formula' || others.length > 0) return undefined;
  return formulaText(cell.formula, { origin: { row: 0, column: 0 } });
}
