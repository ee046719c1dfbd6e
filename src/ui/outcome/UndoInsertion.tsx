import { Button } from '@fluentui/react-components';
import type { Location, Workbook } from '../../hosts/workbook';
import { useAction } from '../async/useAction';
import { useTexts } from '../useTexts';
import { outcomeTexts } from './outcomeTexts';

interface UndoInsertionProps {
  readonly workbook: Workbook;
  readonly place: Location;
}

/** Undoes the insertion where the program lets add-ins; after another change it says what to do instead. */
export function UndoInsertion({ workbook, place }: UndoInsertionProps) {
  const texts = useTexts(outcomeTexts);
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
