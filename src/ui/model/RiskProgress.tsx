import { ProgressBar } from '@fluentui/react-components';
import { useDelayedFlag } from '../async/useDelayedFlag';
import { modelTexts } from './modelTexts';
import { useTexts } from '../useTexts';

/** Shorter waits need no sign of their own. */
const progressAfterMs = 500;

interface RiskProgressProps {
  readonly busy: boolean;
  /** Whether it is known to take long: then the sign comes at once, because trials being made hold everything up. */
  readonly isLong: boolean;
}

/** Shows that a simulation is running, if it takes long. */
export function RiskProgress({ busy, isLong }: RiskProgressProps) {
  const texts = useTexts(modelTexts);
  const isLate = useDelayedFlag(busy, isLong ? 0 : progressAfterMs);
  return <div aria-live="polite">{isLate && <ProgressBar aria-label={texts.calculating} />}</div>;
}
