import { makeStyles, tokens } from '@fluentui/react-components';
import type { Plan } from '../../sheets/plan';
import { InsertButtons } from './InsertButtons';
import { InsertProgress } from './InsertProgress';
import { placeChoice } from './placeChoice';
import { PlacementNote } from './PlacementNote';
import type { InsertAction } from './useInsert';
import type { PlacementState } from './usePlacement';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface InsertPartProps {
  readonly plan: Plan;
  readonly placement: PlacementState;
  readonly insert: InsertAction;
  readonly onCancel: () => void;
}

/**
 * The buttons that insert a plan, and below them where it will go and what is in its way: a note that grows must not
 * move a button away from the pointer.
 */
export function InsertControls({ plan, placement, insert, onCancel }: InsertPartProps) {
  const styles = useStyles();
  const busy = insert.state.kind === 'busy';
  const choice = placeChoice(placement, insert.state);
  return (
    <div className={styles.root}>
      <InsertButtons
        choice={choice}
        busy={busy}
        onInsert={(target) => insert.run({ plan, target })}
        onCancel={onCancel}
      />
      <InsertProgress busy={busy} />
      <PlacementNote plan={plan} state={placement} choice={choice} />
    </div>
  );
}
