import { Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useDelayedFlag } from '../async/useDelayedFlag';
import { insertTexts } from './insertTexts';
import { useTexts } from '../useTexts';

/** Shorter waits need no sign of their own. */
const progressAfterMs = 500;
/** By then a host is most likely waiting for the user to leave a cell. */
const hintAfterMs = 3_000;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** That an insert is still under way, for one that takes its time; later, what may be holding it up. */
export function InsertProgress({ busy }: { readonly busy: boolean }) {
  const texts = useTexts(insertTexts);
  const styles = useStyles();
  const isLong = useDelayedFlag(busy, progressAfterMs);
  const isHeld = useDelayedFlag(busy, hintAfterMs);
  return (
    <div aria-live="polite" className={styles.root}>
      {isLong && <ProgressBar aria-label={texts.inserting} />}
      {isHeld && <Caption1 className={styles.hint}>{texts.stillInserting}</Caption1>}
    </div>
  );
}
