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
 * The one primary button of the screen, and the other ways. While busy they keep the focus and do nothing. The primary
 * one stays the same button whatever it offers, or it would lose the focus when an insert changes what is free.
 */
export function InsertButtons({ choice, busy, onInsert, onCancel }: InsertButtonsProps) {
  const texts = useTexts(insertTexts);
  const styles = useStyles();
  const target = mainTarget(choice);
  const label = {
    selection: texts.insertAtSelection,
    at: texts.insertBelow(target.kind === 'at' ? target.address : ''),
    newSheet: texts.insertOnNewSheet,
  }[target.kind];
  return (
    <div className={styles.root}>
      <Button
        appearance="primary"
        className={styles.main}
        disabledFocusable={busy}
        aria-busy={busy}
        icon={busy ? <Spinner aria-hidden size="extra-tiny" /> : <TableAddRegular />}
        onClick={() => onInsert(target)}
      >
        {busy ? texts.inserting : label}
      </Button>
      {target.kind !== 'newSheet' && (
        <Button
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => onInsert({ kind: 'newSheet' })}
        >
          {texts.insertOnNewSheet}
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

/** Where the primary button inserts: at the selection, else at the next free place below it, else on a new sheet. */
function mainTarget(choice: PlaceChoice) {
  if (choice.kind === 'free') return { kind: 'selection' } as const;
  return choice.placement.nextFreePlace ?? ({ kind: 'newSheet' } as const);
}
