import { Button } from '@fluentui/react-components';
import type { Workbook } from '../../hosts/workbook';
import { insertTexts } from '../insert/insertTexts';
import { OutcomeBar } from '../outcome/OutcomeBar';
import { ShowPlace } from '../outcome/ShowPlace';
import { useTexts } from '../useTexts';
import { type FoundModel, modelPlace } from './foundModels';
import { modelTexts } from './modelTexts';

interface AskAgainProps {
  readonly workbook: Workbook;
  /** The model that is there. */
  readonly model: FoundModel;
  readonly onInsert: () => void;
  readonly onCancel: () => void;
}

/** Asks before a second copy of the model, and shows where the first is. */
export function AskAgain({ workbook, model, onInsert, onCancel }: AskAgainProps) {
  const texts = useTexts(modelTexts);
  const { cancel } = useTexts(insertTexts);
  return (
    <OutcomeBar
      intent="warning"
      title={texts.secondCopyTitle}
      onDismiss={onCancel}
      action={
        <>
          <Button size="small" onClick={onInsert}>
            {texts.insertCopy}
          </Button>
          <Button size="small" onClick={onCancel}>
            {cancel}
          </Button>
        </>
      }
    >
      {texts.secondCopy}
      <ShowPlace workbook={workbook} place={model.place} text={modelPlace(model)} />
    </OutcomeBar>
  );
}
