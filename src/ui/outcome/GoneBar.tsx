import { OutcomeBar } from './OutcomeBar';
import { outcomeTexts } from './outcomeTexts';
import { useTexts } from '../useTexts';

interface GoneBarProps {
  readonly onDismiss: () => void;
}

/** In the place of a message that something was inserted, once it is no longer there. */
export function GoneBar({ onDismiss }: GoneBarProps) {
  const texts = useTexts(outcomeTexts);
  return (
    <OutcomeBar intent="info" title={texts.goneTitle} onDismiss={onDismiss}>
      {texts.gone}
    </OutcomeBar>
  );
}
