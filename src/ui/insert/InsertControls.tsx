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

/** Where a plan will go, what is in its way, and the buttons that insert it there or elsewhere. */
export function InsertControls({ plan, placement, insert, onCancel }: InsertPartProps) {
  const styles = useStyles();
  const busy = insert.state.kind === 'busy';
  const choice = placeChoice(placement, insert.state);
  return (
    <div className={styles.root}>
      <PlacementNote plan={plan} state={placement} choice={choice} />
      <InsertButtons
        choice={choice}
        busy={busy}
        onInsert={(target) => insert.run({ plan, target })}
        onCancel={onCancel}
      />
      <InsertProgress busy={busy} />
    </div>
  );
}
