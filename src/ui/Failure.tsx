import { Button } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import type { SavedFile } from '../hosts/workbook';
import { ErrorDetail } from './ErrorDetail';
import { FullPageMessage } from './FullPageMessage';
import { type ActionState, useAction } from './async/useAction';
import { useTexts } from './useTexts';
import { paneTexts, type PaneTexts } from './paneTexts';

interface FailureProps {
  readonly error: unknown;
  readonly onRestart: () => void;
  /** Absent if the program that holds the workbook saves by itself. */
  readonly onSave?: () => Promise<SavedFile>;
}

/** What the pane shows when it has stopped for good: why, and the way on. */
export function Failure({ error, onRestart, onSave }: FailureProps) {
  const texts = useTexts(paneTexts);
  const actions = (
    <>
      <Button appearance="primary" onClick={onRestart}>
        {texts.restart}
      </Button>
      {onSave && <SaveFirst onSave={onSave} />}
    </>
  );
  return (
    <FullPageMessage icon={<ErrorCircleRegular />} title={texts.failureTitle} action={actions}>
      <p role="alert">{texts.failureBody}</p>
      <ErrorDetail error={error} />
    </FullPageMessage>
  );
}

function SaveFirst({ onSave }: Required<Pick<FailureProps, 'onSave'>>) {
  const texts = useTexts(paneTexts);
  const { state, run } = useAction((_: undefined) => onSave());
  return (
    <>
      <Button aria-busy={state.kind === 'busy'} onClick={() => run(undefined)}>
        {texts.saveWorkbook}
      </Button>
      <p role="status">{outcome(state, texts)}</p>
    </>
  );
}

function outcome(state: ActionState<undefined, SavedFile>, texts: PaneTexts): string {
  if (state.kind === 'done') return texts.workbookSaved(state.result.name);
  return state.kind === 'failed' ? texts.workbookNotSaved(String(state.error)) : '';
}
