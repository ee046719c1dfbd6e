import { Link } from '@fluentui/react-components';
import { WorkbookError, type Inserted, type Workbook } from '../../hosts/workbook';
import { useAction } from '../useAction';
import { OutcomeBar } from './OutcomeBar';
import { placeName } from './placeName';
import { undoKeys } from './undoKeys';
import { useInsertTexts } from './useInsertTexts';

interface InsertDoneProps {
  readonly workbook: Workbook;
  /** How much of what: "7 rows". */
  readonly what: string;
  readonly place: Inserted;
  /** The titles of the charts that could not be drawn. */
  readonly missingCharts: readonly string[];
  readonly onDismiss: () => void;
}

/** What stands where now, with a link that shows it, how to take it back, and what could not be drawn. */
export function InsertDone(props: InsertDoneProps) {
  const { workbook, what, place, missingCharts, onDismiss } = props;
  const texts = useInsertTexts();
  const show = useAction((at: Inserted) => workbook.select(at));
  // The sheet may be gone by now, which the user sees himself; anything else is a fault of ours.
  if (show.state.kind === 'failed' && !(show.state.error instanceof WorkbookError)) {
    throw show.state.error;
  }
  return (
    <OutcomeBar
      intent={missingCharts.length > 0 ? 'warning' : 'success'}
      title={texts.insertedTitle}
      onDismiss={onDismiss}
    >
      {texts.inserted(what)}{' '}
      <Link inline as="button" onClick={() => show.run(place)}>
        {placeName(place.sheet, place.address)}
      </Link>
      {texts.undoHint(undoKeys())}
      {missingCharts.length > 0 && ` ${texts.missingCharts(missingCharts)}`}
    </OutcomeBar>
  );
}
