import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { InsertTarget } from '../../hosts/workbook';
import type { PlaceChoice } from './placeChoice';
import { insertTexts } from './insertTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { flexGrow: '1' },
  ownRow: { flexBasis: '100%' },
});

interface InsertButtonsProps {
  readonly choice: PlaceChoice;
  readonly busy: boolean;
  readonly onInsert: (target: InsertTarget) => void;
  readonly onCancel: () => void;
}

/**
 * The primary button inserts at the selection if that is free, else on a new sheet, where a table has room and changes
 * nothing of the user's. What can be inserted where changes by itself: no button takes another's place then, so that
 * none is pressed for another. While busy they keep the focus and do nothing.
 */
export function InsertButtons({ choice, busy, onInsert, onCancel }: InsertButtonsProps) {
  const texts = useTexts(insertTexts);
  const styles = useStyles();
  const isFree = choice.kind === 'free';
  const below = isFree ? undefined : choice.placement.nextFreePlace;
  const main = (isMain: boolean) =>
    isMain &&
    ({
      appearance: 'primary',
      'aria-busy': busy,
      icon: busy ? <Spinner aria-hidden size="extra-tiny" /> : <TableAddRegular />,
    } as const);
  const label = (isMain: boolean, text: string) => (isMain && busy ? texts.inserting : text);
  return (
    <div className={styles.root}>
      <Button
        className={styles.ownRow}
        disabledFocusable={busy || !isFree}
        onClick={() => onInsert({ kind: 'selection' })}
        {...main(isFree)}
      >
        {label(isFree, texts.insertAtSelection)}
      </Button>
      <Button
        className={styles.ownRow}
        disabledFocusable={busy}
        onClick={() => onInsert({ kind: 'newSheet' })}
        {...main(!isFree)}
      >
        {label(!isFree, texts.insertOnNewSheet)}
      </Button>
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
