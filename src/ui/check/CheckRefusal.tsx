import { OutcomeBar } from '../outcome/OutcomeBar';
import { RefusalBar } from '../outcome/RefusalBar';
import { checkTexts } from './checkTexts';
import { useTexts } from '../useTexts';

interface CheckRefusalProps {
  /** What a run failed with. */
  readonly error: unknown;
  readonly onDismiss: () => void;
}

/** Why nothing was checked: the workbook refused, or the checks could not be loaded. */
export function CheckRefusal({ error, onDismiss }: CheckRefusalProps) {
  const texts = useTexts(checkTexts);
  // The name that webpack gives its error.
  if (error instanceof Error && error.name === 'ChunkLoadError') {
    return (
      <OutcomeBar intent="error" title={texts.notStartedTitle} onDismiss={onDismiss}>
        {texts.notLoaded}
      </OutcomeBar>
    );
  }
  return <RefusalBar title={texts.notStartedTitle} error={error} onDismiss={onDismiss} />;
}
