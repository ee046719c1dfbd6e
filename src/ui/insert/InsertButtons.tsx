import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { InsertTarget } from '../../hosts/workbook';
import type { PlaceChoice } from './placeChoice';
import { insertTexts } from './insertTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { flexGrow: '1' },
  main: { flexBasis: '100%' },
});

interface InsertButtonsProps {
  readonly choice: PlaceChoice;
  readonly busy: boolean;
  readonly onInsert: (target: InsertTarget) => void;
  readonly onCancel: () => void;
}

/**
 * The one primary button of the screen, and the other ways. It inserts at the selection if that is free, else on a new
 * sheet, where a table has room and changes nothing of the user's. While busy they keep the focus and do nothing. The primary
 * one stays the same button whatever it offers, or it would lose the focus when an insert changes what is free.
 */
export function InsertButtons({ choice, busy, onInsert, onCancel }: InsertButtonsProps) {
  const texts = useTexts(insertTexts);
  const styles = useStyles();
  const isFree = choice.kind === 'free';
  const below = isFree ? undefined : choice.placement.nextFreePlace;
  return (
    <div className={styles.root}>
      <Button
        appearance="primary"
        className={styles.main}
        disabledFocusable={busy}
        aria-busy={busy}
        icon={busy ? <Spinner aria-hidden size="extra-tiny" /> : <TableAddRegular />}
        onClick={() => onInsert({ kind: isFree ? 'selection' : 'newSheet' })}
      >
        {busy ? texts.inserting : isFree ? texts.insertAtSelection : texts.insertOnNewSheet}
      </Button>
      {isFree && (
        <Button
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => onInsert({ kind: 'newSheet' })}
        >
          {texts.insertOnNewSheet}
        </Button>
      )}
      {below && (
        <Button className={styles.button} disabledFocusable={busy} onClick={() => onInsert(below)}>
          {texts.insertBelow(below.address)}
        </Button>
      )}
      {choice.kind === 'inTheWay' && (
        <Button className={styles.button} disabledFocusable={busy} onClick={onCancel}>
          {texts.cancel}
        </Button>
      )}
    </div>
  );
}
